// Command ctxid sends the company of its context.
package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"
)

const api = "https://api.procore.com"

type (
	companyKey struct{}
	userKey    struct{}
)

// with returns a context of a company.
func with(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, companyKey{}, id)
}

// from returns the company of a context, which may be none.
func from(ctx context.Context) string {
	id, _ := ctx.Value(companyKey{}).(string)
	return id
}

func get(ctx context.Context, path string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", from(ctx))
	_, err = http.DefaultClient.Do(req)
	return err
}

// checked sets no header without a company.
func checked(ctx context.Context, path string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	if id := from(ctx); id != "" {
		req.Header.Set("Procore-Company-Id", id)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// must panics without a company.
func must(ctx context.Context, path string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", ctx.Value(userKey{}).(string))
	_, err = http.DefaultClient.Do(req)
	return err
}

// handle has the context of a request that came in, which middleware has filled.
func handle(w http.ResponseWriter, r *http.Request) {
	if err := get(r.Context(), "/rest/v1.0/projects"); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

func main() {
	ctx := context.Background()
	log.Println(get(ctx, "/rest/v1.0/projects")) // mpr:companyid
	log.Println(get(with(ctx, os.Args[1]), "/rest/v1.0/projects"))

	short, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	log.Println(checked(short, "/rest/v1.0/vendors")) // mpr:companyid
	log.Println(checked(with(short, os.Args[1]), "/rest/v1.0/vendors"))

	user := context.WithValue(ctx, userKey{}, os.Getenv("USER"))
	log.Println(get(user, "/rest/v1.0/users")) // mpr:companyid
	log.Println(must(user, "/rest/v1.0/users"))

	if len(os.Args) > 2 {
		ctx = with(ctx, os.Args[2])
	}
	log.Println(get(ctx, "/rest/v1.0/trades"))

	http.HandleFunc("/", handle)
	log.Println(http.ListenAndServe(":8080", nil))
}
