// Package patchwork narrows in a helper that only ids go through, and in one that nothing Procore's goes through.
package patchwork

import (
	"fmt"
	"net/http"
	"strconv"
)

// mustID parses an id of a form.
func mustID(s string) int32 {
	n, err := strconv.ParseInt(s, 10, 32) // mpr:resourceid
	if err != nil {
		panic(err)
	}
	return int32(n)
}

// mustCount parses a number of a form.
func mustCount(s string) int32 {
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		panic(err)
	}
	return int32(n)
}

func Delete(hc *http.Client, w http.ResponseWriter, r *http.Request) {
	url := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/todos/%d",
		mustID(r.FormValue("project")), mustID(r.FormValue("todo")))
	for n := mustCount(r.FormValue("times")); n > 0; n-- {
		req, err := http.NewRequest(http.MethodDelete, url, nil)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		req.Header.Set("Procore-Company-Id", r.FormValue("company"))
		resp, err := hc.Do(req)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		resp.Body.Close()
	}
}
