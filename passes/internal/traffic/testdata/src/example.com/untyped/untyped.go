// Package untyped gives types to what an answer was decoded to without one.
package untyped

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"reflect"

	"github.com/mitchellh/mapstructure"
)

type vendor struct{ ID int32 } // want "message vendor"

type contact struct{ ID int32 } // want "message contact"

type trade struct{ ID int32 } // want "message trade"

type local struct{ ID int32 }

type row struct{ ID int32 }

// get decodes into whatever the caller wants.
func get(path string, kind any) (any, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	out := reflect.New(reflect.TypeOf(kind)).Interface()
	return out, json.NewDecoder(resp.Body).Decode(out)
}

type draft struct{ VendorID int32 } // want "message draft"

// post encodes what it is given by its address.
func post(path string, body any) (*http.Response, error) {
	b, err := json.Marshal(&body)
	if err != nil {
		return nil, err
	}
	return http.Post("https://api.procore.com/rest/v1.0/"+path, "application/json", bytes.NewReader(b))
}

func toTrade(m any) (t trade, err error) {
	err = mapstructure.Decode(m, &t)
	return t, err
}

func main() {
	v, _ := get("vendors/1", vendor{})
	println(v.(*vendor).ID)
	switch x := v.(type) {
	case *contact:
		println(x.ID)
	}
	m, _ := get("trades/1", map[string]any{})
	_, _ = toTrade(m)

	_, _ = post("drafts", draft{})

	text, _ := os.ReadFile("settings.json")
	var own any
	_ = json.Unmarshal(text, &own)
	var l local
	_ = mapstructure.Decode(own, &l)
	if r, ok := own.(*row); ok {
		println(r.ID)
	}
}
