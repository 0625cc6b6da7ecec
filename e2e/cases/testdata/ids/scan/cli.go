// Command scan reads "company/project" from its arguments.
package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	var company int64
	var project int32
	if _, err := fmt.Sscanf(os.Args[1], "%d/%d", &company, &project); err != nil { // mpr:resourceid
		fmt.Fprintln(os.Stderr, "usage: scan company/project")
		os.Exit(2)
	}
	var width, height int32
	if _, err := fmt.Sscanf(os.Getenv("THUMBNAIL"), "%dx%d", &width, &height); err != nil {
		width, height = 64, 64
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/images?width=%d&height=%d", project, width, height), nil)
	if err != nil {
		panic(err)
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	fmt.Println(resp.Status)
	resp.Body.Close()
}
