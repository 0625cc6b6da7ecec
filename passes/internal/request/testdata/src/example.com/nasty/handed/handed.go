// Package handed uses the other packages' functions.
package handed

import (
	"net/http"

	"example.com/nasty/exported"
)

type local struct{ *exported.Client }

func (l local) Do(req *http.Request) (*http.Response, error) { return l.Client.Do(req) }

func use() {
	c := exported.New(exported.With("A", "b"), func(c *exported.Client) { c.Next = &local{c} })
	req, _ := exported.Map[string](exported.Base, func(s string) (*http.Request, error) {
		return http.NewRequest("GET", s, nil)
	})
	c.Do(req)
	local{c}.Do(exported.Last)
	exported.Walk(c, 12)
	for k, v := range exported.Each(c) {
		http.Get(k + v)
	}
	exported.Table["x"](req)
}
