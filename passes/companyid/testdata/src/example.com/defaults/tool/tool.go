// want package:"judged"

// Package tool makes clients with and without the header among their default headers.
package tool

import "example.com/defaults/sdk"

func without() error {
	return sdk.NewAPIClient(sdk.NewConfiguration()).Project.Users() // want `NewAPIClient is given no company id, so Procore API calls through it never send the Procore-Company-Id header`
}

func with(company string) error {
	cfg := sdk.NewConfiguration()
	cfg.AddDefaultHeader("Procore-Company-Id", company)
	return sdk.NewAPIClient(cfg).Project.Users()
}

func given(cfg *sdk.Configuration) error { return sdk.NewAPIClient(cfg).Project.Users() }
