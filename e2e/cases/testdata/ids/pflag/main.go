// Command pflags has flags of 32 bits.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/spf13/pflag"
)

func main() {
	company := pflag.Uint32("company", 0, "Procore company id") // mpr:resourceid
	var project int32
	pflag.Int32Var(&project, "project", 0, "Procore project id") // mpr:resourceid
	photo := pflag.Int64("photo", 0, "Procore photo id")
	pages := pflag.Int32("pages", 1, "pages to read")
	account := pflag.Int32("account-id", 0, "account of the program's own billing")
	pflag.Parse()
	for page := int32(1); page <= *pages; page++ {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/images/%d/comments?page=%d", project, *photo, page), nil)
		if err != nil {
			log.Fatal(err)
		}
		req.Header.Set("Procore-Company-Id", fmt.Sprint(*company))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
	}
	log.Print("account ", *account)
}
