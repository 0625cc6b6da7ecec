// Package mapped writes its parameters as generated clients do: any of them may be a struct, of which one
// field is meant by its name.
package mapped

import (
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
)

// A Mapped can say what it has.
type Mapped interface {
	ToMap() map[string]any
}

// A Duration is how long something takes, and no id.
type Duration struct {
	Nanos int32 `json:"nanos"`
	Secs  int32 `json:"secs"`
}

// ToMap is what a duration has.
func (d *Duration) ToMap() map[string]any {
	out := map[string]any{}
	out["nanos"] = d.Nanos
	out["secs"] = d.Secs
	return out
}

// A Key says which project is meant.
type Key struct {
	ProjectID int32 // mpr:resourceid
}

// ToMap is what a key has.
func (k *Key) ToMap() map[string]any { return map[string]any{"projectID": k.ProjectID} }

func text(v any, key string) string {
	if reflect.TypeOf(v).Kind() != reflect.Ptr {
		return fmt.Sprintf("%v", v)
	}
	m, ok := v.(Mapped)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%v", m.ToMap()[key])
}

// Project asks for one.
func Project(c *http.Client, company string, id any) (*http.Response, error) {
	path := "https://api.procore.com/rest/v1.0/projects/{project_id}"
	path = strings.ReplaceAll(path, "{project_id}", url.PathEscape(text(id, "projectID")))
	req, err := http.NewRequest(http.MethodGet, path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return c.Do(req)
}
