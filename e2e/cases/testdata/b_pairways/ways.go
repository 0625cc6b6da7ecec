// Package ways connects the nightly jobs.
package ways

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"

	"golang.org/x/oauth2/clientcredentials"
)

// The job for the acceptance company.
const (
	acceptanceIssuer  = "https://login-sandbox.procore.com"
	acceptanceService = "https://api-monthly.procore.com" // mpr:hostmismatch
)

// The other job.
const (
	eastIssuer  = "https://login.procore.com"
	eastService = "https://api.procore.com"
)

type target struct {
	issuer, service *url.URL
}

func must(s string) *url.URL {
	u, err := url.Parse(s)
	if err != nil {
		panic(err)
	}
	return u
}

var targets = map[string]*target{
	"east": {must(eastIssuer), must(eastService)},
	"west": {
		issuer:  must("https://login.procoregov.com"),
		service: must("https://api.procore.com"), // mpr:hostmismatch
	},
}

func pick(region string) (issuer, service string) {
	switch region {
	case "ca":
		issuer = "https://login-sandbox-monthly.procore.com"
		service = "https://api-monthly.procore.com"
	case "au":
		issuer = "https://login-sandbox-monthly.procore.com"
		service = "https://sandbox.procore.com" // mpr:hostmismatch
	default:
		issuer, service = "https://login.procore.com", "https://api.procore.com"
	}
	return issuer, service
}

func returned(region string) (string, string) {
	if region == "nz" {
		return "https://login.procore.com", "https://sandbox.procore.com" // mpr:hostmismatch
	}
	return "https://login-sandbox.procore.com", "https://sandbox.procore.com"
}

// Nightly is one function with one of each.
func Nightly(ctx context.Context) error {
	cc := &clientcredentials.Config{
		ClientID:     os.Getenv("ID"),
		ClientSecret: os.Getenv("SECRET"),
		TokenURL:     "https://login-sandbox.procore.com/oauth/token",
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil) // mpr:hostmismatch
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := cc.Client(ctx).Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("nightly: %s", resp.Status)
	}
	return nil
}

// Lookup finds a target's addresses.
func Lookup(region string) (string, string) {
	if t, ok := targets[region]; ok {
		return t.issuer.String(), t.service.String()
	}
	if os.Getenv("OLD") != "" {
		return returned(region)
	}
	if region == "acceptance" {
		return acceptanceIssuer, acceptanceService
	}
	return pick(region)
}
