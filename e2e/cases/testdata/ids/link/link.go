// Package link only makes links that people follow in a browser.
package link

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"os"
)

type tenant struct {
	ID   int32  `json:"id"`
	Name string `json:"name"`
	Slug string `json:"slug"`
}

var page = template.Must(template.New("").Parse(`<a href="{{.Link}}">{{.Name}} in Procore</a>`))

func Write(w io.Writer, file string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var ts []tenant
	if err := json.Unmarshal(b, &ts); err != nil {
		return err
	}
	for i, t := range ts {
		err := page.Execute(w, map[string]any{"Name": t.Name, "Link": fmt.Sprintf("https://tenants.example.com/%d?row=%d", t.ID, int32(i))})
		if err != nil {
			return err
		}
	}
	return nil
}
