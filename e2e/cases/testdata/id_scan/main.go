// Command scan takes the address of a project as people copy it.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	var company int64
	var project int32
	if _, err := fmt.Sscanf(os.Args[1], "/%d", &company); err != nil {
		log.Fatal(err)
	}
	if _, err := fmt.Sscanf(os.Args[2], "projects/%d", &project); err != nil { // mpr:resourceid
		log.Fatal(err)
	}
	var page, size int32
	if _, err := fmt.Sscanf(os.Args[3], "%d/%d", &page, &size); err != nil {
		log.Fatal(err)
	}
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/documents?page=%d&per_page=%d", project, page, size)
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	if _, err := io.Copy(os.Stdout, resp.Body); err != nil {
		log.Fatal(err)
	}
}
