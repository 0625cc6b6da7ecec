// Package both calls Procore and another system through the same fields. What is in them is known of
// each call.
package both

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type call struct {
	url  string
	body any
}

type vendor struct{ ID int32 } // want `message vendor`

type commit struct{ ID int32 }

func (c *call) send() error {
	text, err := json.Marshal(c.body)
	if err != nil {
		return err
	}
	resp, err := http.Post(c.url, "", bytes.NewReader(text))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func use() {
	(&call{"https://api.procore.com/rest/v1.0/vendors", vendor{}}).send()
	(&call{"https://api.github.com/commits", commit{}}).send()
}
