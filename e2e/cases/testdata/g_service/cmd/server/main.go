// Command server runs it.
package main

import (
	"cmp"
	"log"
	"log/slog"
	"net/http"
	"os"
	"strconv"

	"cases.example.org/g_service/internal/platform/procore"
	"cases.example.org/g_service/internal/platform/procore/auth"
	"cases.example.org/g_service/internal/web"
)

func main() {
	company, err := strconv.ParseInt(os.Getenv("PROCORE_COMPANY_ID"), 10, 64)
	if err != nil {
		log.Fatal(err)
	}
	tokens := &auth.Manager{
		ID:       os.Getenv("PROCORE_CLIENT_ID"),
		Secret:   os.Getenv("PROCORE_CLIENT_SECRET"),
		Redirect: os.Getenv("BASE_URL") + "/callback",
		Endpoint: auth.Default,
		Store:    new(auth.Memory),
		HTTP:     http.DefaultClient,
	}
	api := procore.New(tokens, "me", company,
		procore.WithBase(cmp.Or(os.Getenv("PROCORE_API"), "https://app.procore.com")), // mpr:legacyhost=api.procore.com
		procore.WithLogger(slog.Default()))
	if os.Getenv("STAGING") != "" {
		tokens.Endpoint.Token = "https://login-sandbox-monthly.procore.com/oauth/token"
		api = procore.New(tokens, "me", company, procore.WithBase("https://api-monthly.procore.com"))
	}
	s := &web.Server{Tokens: tokens, API: api, Log: slog.Default()}
	log.Fatal(http.ListenAndServe(":8080", s.Routes()))
}
