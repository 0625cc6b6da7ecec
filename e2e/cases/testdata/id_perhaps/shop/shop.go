// Package shop asks another system by the same client, beside what it asks Procore.
package shop

import (
	"context"
	"net/http"
	"os"

	"cases.example.org/id_perhaps/rest"
)

// Projects lists those of the shop.
func Projects(ctx context.Context) ([]rest.Project, error) {
	return rest.New("https://shop.example.com/api", nil).Projects(ctx)
}

// Elsewhere lists those of whatever host is set.
func Elsewhere(ctx context.Context) ([]rest.Project, error) {
	return rest.New(os.Getenv("SHOP_URL"), nil).Projects(ctx)
}

// Me asks Procore by itself.
func Me() error {
	resp, err := http.Get("https://api.procore.com/rest/v1.0/me")
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
