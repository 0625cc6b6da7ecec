// Command id_iter pages through lists with iterators.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"net/http"
	"os"
)

type identified interface{ Key() int64 }

type drawing struct {
	Identifier int32 `json:"id"` // mpr:resourceid
	Revision   int32 `json:"revision"`
}

func (d drawing) Key() int64 { return int64(d.Identifier) }

type area struct {
	ID     int64 `json:"id"`
	Floor  int32 `json:"floor"`
	UserID ID32  `json:"user_id"` // mpr:resourceid
}

// ID32 is too small.
type ID32 int32

func (a area) Key() int64 { return a.ID }

func all[T identified](ctx context.Context, path string) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for page := 1; ; page++ {
			req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/%s?page=%d", path, page), nil)
			if err != nil {
				return
			}
			req.Header.Set("Procore-Company-Id", os.Getenv("C"))
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return
			}
			var list []T
			err = json.NewDecoder(resp.Body).Decode(&list)
			resp.Body.Close()
			if err != nil || len(list) == 0 {
				return
			}
			for _, x := range list {
				if !yield(x, nil) {
					return
				}
			}
		}
	}
}

func main() {
	for d := range all[drawing](context.Background(), "drawings") {
		fmt.Println(d.Key())
	}
	for a := range all[area](context.Background(), "areas") {
		fmt.Println(a.Key())
	}
}
