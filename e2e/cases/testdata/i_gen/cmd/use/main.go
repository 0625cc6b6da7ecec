// Command use uses it.
package main

import (
	"context"
	"log"

	"cases.example.org/i_gen/procoreapi"
)

func main() {
	cfg := procoreapi.NewConfiguration()
	c := procoreapi.NewAPIClient(cfg)
	resp, err := c.RfisAPI.ListRfis(context.Background(), 1).ProcoreCompanyID(2).Page(3).Execute()
	if err != nil {
		log.Fatal(err)
	}
	log.Print(resp.Status)
}
