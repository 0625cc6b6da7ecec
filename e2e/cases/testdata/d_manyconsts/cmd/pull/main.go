// Command pull lists things.
package main

import (
	"fmt"
	"net/http"
	"net/url"
	"os"

	"cases.example.org/d_manyconsts/internal/config"
)

func main() {
	resp, err := http.PostForm(config.Token, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {os.Args[1]}})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	resp.Body.Close()
	req, _ := http.NewRequest(http.MethodGet, config.Rest+"/projects/"+os.Args[2]+"/rfis", nil)
	req.Header.Set("Procore-Company-Id", os.Args[3])
	resp, err = http.DefaultClient.Do(req)
	if err != nil {
		os.Exit(1)
	}
	defer resp.Body.Close()
	fmt.Println(config.Browser + "/" + os.Args[2] + "/project/home")
}
