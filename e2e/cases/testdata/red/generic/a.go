// Package a is generic.
package a

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type ID interface{ ~int | ~int64 | ~string }

func Get[T any, I ID](ctx context.Context, companyID I) (out T, err error) {
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%v/projects", companyID), nil) // mpr:companyid=stay
	if err != nil {
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&out)
	return
}

type Num interface{ ~int32 | ~uint16 }

func Get2[I Num](companyID I) (resp *http.Response, err error) {
	resp, err = http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=stay
	return
}

type CompanyID[T any] struct{ V T }

func Get3(companyID CompanyID[int]) (req *http.Request, err error) {
	return http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID.V), nil) // mpr:companyid=fix
}

func Get4[I ~int64](companyID I) (req *http.Request, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("get4: %w", err)
		}
	}()
	return http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID), nil) // mpr:companyid=fix
}

func Use() {
	Get[int](nil, 5)
	Get2[int32](4)
	r, _ := Get3(CompanyID[int]{1})
	http.DefaultClient.Do(r)
	r, _ = Get4(int64(3))
	http.DefaultClient.Do(r)
}
