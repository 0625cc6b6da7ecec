// Package selfheld decodes answers into types that hold themselves.
package selfheld

import (
	"encoding/json"
	"net/http"
)

type tree []tree

type node map[string]node

type ptr *ptr

type folder struct { // want `message folder`
	ID    int32
	Tree  tree
	Nodes node
	Next  ptr
}

func get(out any) error {
	resp, err := http.Get("https://api.procore.com/rest/v1.0/folders")
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

func all() (f folder, t tree, n node, p ptr) {
	get(&f)
	get(&t)
	get(&n)
	get(&p)
	return f, t, n, p
}
