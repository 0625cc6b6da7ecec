// Command migrate-docs moves documents; its flags choose the environment.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"

	"golang.org/x/oauth2"
)

type options struct {
	base      string
	companyID int
	project   int
}

func (o options) conf() *oauth2.Config {
	return &oauth2.Config{
		ClientID:     os.Getenv("CLIENT_ID"),
		ClientSecret: os.Getenv("CLIENT_SECRET"),
		Endpoint:     oauth2.Endpoint{AuthURL: o.base + "/oauth/authorize", TokenURL: o.base + "/oauth/token"},
	}
}

func folders(ctx context.Context, hc *http.Client, o options) error {
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("%s/rest/v1.0/folders?project_id=%d&company_id=%d", o.base, o.project, o.companyID), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	fmt.Println(resp.Status)
	return resp.Body.Close()
}

func main() {
	var o options
	flag.StringVar(&o.base, "procore", "https://app.procore.com", "where Procore is") // mpr:legacyhost=stay
	flag.IntVar(&o.companyID, "company", 0, "company id")
	flag.IntVar(&o.project, "project", 0, "project id")
	web := flag.String("web", "https://app.procore.com", "where the browser is sent")
	flag.Parse()

	ctx := context.Background()
	c := o.conf()
	fmt.Println("open", c.AuthCodeURL("state"))
	var code string
	fmt.Scan(&code)
	tok, err := c.Exchange(ctx, code)
	if err != nil {
		log.Fatal(err)
	}
	if err := folders(ctx, c.Client(ctx, tok), o); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("see %s/%d/project/documents\n", *web, o.project)
}
