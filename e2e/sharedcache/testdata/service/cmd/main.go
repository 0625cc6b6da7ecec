// Command cmd uses all packages.
package main

import (
	"context"
	"log"
	"net/http"
	"net/url"

	"example.com/service/hosts"
	"example.com/service/photos"
	"example.com/service/projects"
)

func main() {
	ctx := context.Background()
	check(http.PostForm(hosts.Login, url.Values{"grant_type": {"authorization_code"}}))
	check(projects.List(ctx))
	check(projects.With(ctx, &http.Client{}))
	check(photos.List(ctx))
}

func check(resp *http.Response, err error) {
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
}
