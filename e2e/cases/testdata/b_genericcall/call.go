package call

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

type scope interface{ company() (string, bool) }

type companyScope int64

func (c companyScope) company() (string, bool) { return strconv.FormatInt(int64(c), 10), true }

type result[T any] struct {
	Value T
	Code  int
}

func call[In, Out any](ctx context.Context, s scope, method, path string, in In) (result[Out], error) {
	var r result[Out]
	b, err := json.Marshal(in)
	if err != nil {
		return r, err
	}
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0"+path, bytes.NewReader(b))
	if err != nil {
		return r, err
	}
	if id, ok := s.company(); ok {
		req.Header.Set("Procore-Company-Id", id)
	}
	return do[Out](req)
}

func do[Out any](req *http.Request) (r result[Out], err error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return r, err
	}
	defer resp.Body.Close()
	r.Code = resp.StatusCode
	return r, json.NewDecoder(resp.Body).Decode(&r.Value)
}

func bare[Out any](ctx context.Context, path string) (result[Out], error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil) // mpr:companyid
	if err != nil {
		return result[Out]{}, err
	}
	return do[Out](req)
}

type sketch struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Sketches of a drawing.
func Sketches(ctx context.Context, company, drawing int64) ([]sketch, error) {
	r, err := call[any, []sketch](ctx, companyScope(company), http.MethodGet, fmt.Sprintf("/drawings/%d/sketches", drawing), nil)
	return r.Value, err
}

// Sketch is one of them.
func Sketch(ctx context.Context, id int64) (sketch, error) {
	r, err := bare[sketch](ctx, fmt.Sprintf("/sketches/%d", id))
	return r.Value, err
}

// Me needs no scope.
func Me(ctx context.Context) (map[string]any, error) {
	r, err := bare[map[string]any](ctx, "/me")
	return r.Value, err
}
