// Command scoped has a provider of the header.
package main

import (
	"context"
	"io"
	"log"
	"net/http"
	"os"

	"cases.example.org/c_oapigen/procoreapi"
)

type apiKeyProvider struct{ name, value string }

func (p *apiKeyProvider) Intercept(_ context.Context, req *http.Request) error {
	req.Header.Set(p.name, p.value)
	return nil
}

func main() {
	company := &apiKeyProvider{"Procore-Company-Id", os.Getenv("COMPANY")}
	token := &apiKeyProvider{"Authorization", "Bearer " + os.Getenv("TOKEN")}
	c, err := procoreapi.NewClient("https://api.procore.com",
		procoreapi.WithRequestEditorFn(token.Intercept),
		procoreapi.WithRequestEditorFn(company.Intercept))
	if err != nil {
		log.Fatal(err)
	}
	resp, err := c.ListWitnessStatements(context.Background(), 7)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	io.Copy(os.Stdout, resp.Body)
}
