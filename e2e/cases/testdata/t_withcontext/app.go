// Package t_withcontext calls a library that attaches the context of a request last.
package t_withcontext

import (
	"context"
	"net/http"
	"os"

	"cases.example.org/t_withcontext/lib"
)

// Sync lists with a company and without.
func Sync(ctx context.Context) {
	company := os.Getenv("COMPANY")
	lib.Vendors(ctx, company)
	lib.Vendors(ctx, "") // mpr:companyid
	lib.Trades(ctx, company)
	lib.Trades(ctx, "") // mpr:companyid
	lib.Never(ctx)

	req := lib.Request(ctx)
	req.Header.Set("Procore-Company-Id", company)
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(lib.Request(ctx)) // mpr:companyid
}

func offices(ctx context.Context, company string) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return
	}
	if company != "" {
		req.Header.Set("Procore-Company-Id", company)
	}
	http.DefaultClient.Do(req.WithContext(ctx))
}

// Offices lists with a company and without.
func Offices(ctx context.Context) {
	offices(ctx, os.Getenv("COMPANY"))
	offices(ctx, "") // mpr:companyid
}

// Replaced loses the header that the original had.
func Replaced(ctx context.Context) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	req = req.WithContext(ctx) // mpr:companyid
	req.Header = http.Header{"Accept": {"application/json"}}
	http.DefaultClient.Do(req)
}

// Shared sets the header on the copy only, which is the original's header too.
func Shared(ctx context.Context) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return
	}
	req.WithContext(ctx).Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	http.DefaultClient.Do(req)
}
