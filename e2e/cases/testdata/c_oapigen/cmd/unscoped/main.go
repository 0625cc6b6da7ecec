// Command unscoped has only a token.
package main

import (
	"context"
	"io"
	"log"
	"net/http"
	"os"

	"cases.example.org/c_oapigen/procoreapi"
)

func bearer(_ context.Context, req *http.Request) error {
	req.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	return nil
}

func main() {
	c, err := procoreapi.NewClient("https://api.procore.com", procoreapi.WithRequestEditorFn(bearer))
	if err != nil {
		log.Fatal(err)
	}
	resp, err := c.ListWitnessStatements(context.Background(), 7) // mpr:companyid
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	io.Copy(os.Stdout, resp.Body)
}
