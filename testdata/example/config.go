package main

import "os"

// Config says which Procore the service talks to, and as whom.
type Config struct {
	LoginURL     string
	APIURL       string
	ClientID     string
	ClientSecret string
	RefreshToken string
	CompanyID    string
}

// configFromEnv reads the configuration. What is not set points to production.
func configFromEnv() Config {
	cfg := Config{
		LoginURL:     env("PROCORE_LOGIN_URL", "https://app.procore.com"),
		APIURL:       env("PROCORE_API_URL", "https://app.procore.com"),
		ClientID:     os.Getenv("PROCORE_CLIENT_ID"),
		ClientSecret: os.Getenv("PROCORE_CLIENT_SECRET"),
		RefreshToken: os.Getenv("PROCORE_REFRESH_TOKEN"),
		CompanyID:    os.Getenv("PROCORE_COMPANY_ID"),
	}
	if os.Getenv("PROCORE_SANDBOX") != "" {
		cfg.LoginURL = "https://login-sandbox-monthly.procore.com"
		cfg.APIURL = "https://sandbox.procore.com"
	}
	return cfg
}

func env(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}
