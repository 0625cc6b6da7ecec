// Command nestedtags is configured by the environment, with wrong hosts in two nested configurations.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/caarlos0/env/v11"
)

type config struct {
	LoginURL  string        `env:"PROCORE_LOGIN_URL" envDefault:"https://app.procore.com"` // mpr:legacyhost
	APIURL    string        `env:"PROCORE_API_URL" envDefault:"https://api.procore.com"`
	WebURL    string        `env:"PROCORE_WEB_URL" envDefault:"https://app.procore.com"`
	CompanyID string        `env:"PROCORE_COMPANY_ID,required"`
	Every     time.Duration `env:"EVERY" envDefault:"5m"`
	Sandbox   sandbox       `envPrefix:"SANDBOX_"`
}

type sandbox struct {
	Login string `env:"LOGIN" envDefault:"https://login-sandbox.procore.com"`
	API   string `env:"API" envDefault:"https://api-sandbox.procore.com/rest/v1.0"` // mpr:hostmismatch
}

func run(ctx context.Context, c config) error {
	tick := time.NewTicker(c.Every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
			if err := poll(ctx, c); err != nil {
				log.Printf("see %s/%s/company/home: %v", c.WebURL, c.CompanyID, err)
			}
		}
	}
}

func poll(ctx context.Context, c config) error {
	for _, what := range []string{"projects", "vendors"} {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/rest/v1.0/%s?company_id=%s", c.APIURL, what, c.CompanyID), nil) // mpr:companyid
		if err != nil {
			return err
		}
		req.Header.Set("Company-Id", c.CompanyID)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}

func token(ctx context.Context, c config) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.LoginURL+"/oauth/token", http.NoBody)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	var c config
	if err := env.Parse(&c); err != nil {
		log.Fatal(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := token(ctx, c); err != nil {
		log.Fatal(err)
	}
	if err := run(ctx, c); err != nil {
		log.Fatal(err)
	}
}
