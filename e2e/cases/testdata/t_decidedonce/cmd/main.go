// Command cmd makes clients with a company and without.
package main

import (
	"context"
	"os"
	"strconv"

	"cases.example.org/t_decidedonce/api"
)

func main() {
	ctx := context.Background()
	none(ctx)
	wrapped(ctx)
	literal(ctx)
	right(ctx)
	perCall(ctx)
}

func none(ctx context.Context) {
	c := api.New(os.Getenv("TOKEN"), 0) // mpr:companyid
	c.Projects(ctx)
	c.Vendors(ctx, 2)
	if err := c.Projects(ctx); err != nil {
		c.Vendors(ctx, 3)
	}
}

func connect(token string) *api.Client { return api.New(token, 0) } // mpr:companyid

func wrapped(ctx context.Context) {
	c := connect(os.Getenv("TOKEN"))
	c.Projects(ctx)
	c.Vendors(ctx, 4)
}

func with(token string, company int) *api.Client { return api.New(token, company) }

func literal(ctx context.Context) {
	with(os.Getenv("TOKEN"), 0).Projects(ctx) // mpr:companyid
	with(os.Getenv("TOKEN"), 42).Projects(ctx)
}

func right(ctx context.Context) {
	company, _ := strconv.Atoi(os.Getenv("COMPANY"))
	c := api.New(os.Getenv("TOKEN"), company)
	c.Projects(ctx)
	c.Vendors(ctx, 0)
	c = api.New(os.Getenv("TOKEN"), 7)
	c.Projects(ctx)
}

// perCall leaves the company out of one call: the client is not to blame.
func perCall(ctx context.Context) {
	c := api.New(os.Getenv("TOKEN"), 7)
	c.Offices(ctx, "8")
	c.Offices(ctx, "") // mpr:companyid
	c.Projects(ctx)
}
