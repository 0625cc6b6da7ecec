// Package a shares a header.
package a

import (
	"net/http"
	"sync"
)

func all(companyIDs []string, token string) {
	h := http.Header{}
	h.Set("Authorization", "Bearer "+token)
	var wg sync.WaitGroup
	for _, companyID := range companyIDs {
		wg.Go(func() {
			req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+companyID, nil) // mpr:companyid=stay
			if err != nil {
				return
			}
			req.Header = h
			_, _ = http.DefaultClient.Do(req)
		})
	}
	wg.Wait()
}

func All() { all(nil, "") }
