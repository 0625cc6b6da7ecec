// Command daily is up first.
package main

import (
	"log"
	"net/http"
	"os"

	"cases.example.org/c_globaltransport/boot"
)

func main() {
	boot.Up()
	for _, p := range os.Args[1:] {
		resp, err := http.Get("https://api.procore.com/rest/v1.0/projects/" + p + "/daily_logs/counts")
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
	}
}
