// Package lookup caches small lists for drop-down fields.
package lookup

import (
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
)

// Number is any of the types that our services use for ids.
type Number interface{ ~int | ~int32 | ~int64 }

var cache sync.Map

func fetch[T any](req *http.Request, token string) (out []T, err error) {
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return out, json.NewDecoder(resp.Body).Decode(&out)
}

// Trades lists the trades of a company.
func Trades[T any, ID ~int64](token string, companyID ID) ([]T, error) {
	key := fmt.Sprintf("trades/%d", companyID)
	if v, ok := cache.Load(key); ok {
		return v.([]T), nil
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/trades", companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	out, err := fetch[T](req, token)
	if err == nil {
		cache.Store(key, out)
	}
	return out, err
}

// Offices lists the offices of a company.
func Offices[T any, ID Number](token string, companyID ID) ([]T, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/offices?company_id=%d", companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return fetch[T](req, token)
}

// Regions lists the regions; old services have text ids.
func Regions[T any, ID Number | ~string](token string, companyID ID) ([]T, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%v/regions", companyID), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return fetch[T](req, token)
}

// Programs lists the programs of whatever has a company.
func Programs[T any, O interface{ CompanyID() int64 }](token string, of O) ([]T, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/programs", of.CompanyID()), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return fetch[T](req, token)
}
