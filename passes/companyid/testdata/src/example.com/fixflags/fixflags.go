// Command fixflags takes the company's id from its flags.
package main

import (
	"flag"
	"net/http"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

var companyID = flag.Int("company", 0, "id of the company")

func main() {
	flag.Parse()
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		panic(err)
	}
	http.DefaultClient.Do(req)
}

// A flag of the function.
func local() {
	companyID := flag.String("own", "", "id of the company")
	flag.Parse()
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
	println(*companyID)
}

// Any other pointer may be nil.
func pointer(companyID *string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
}
