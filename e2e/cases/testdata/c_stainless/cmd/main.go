// Command forms lists forms.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"cases.example.org/c_stainless/option"
	"cases.example.org/c_stainless/sdk"
)

func main() {
	ctx := context.Background()
	company := os.Args[1]
	c := sdk.NewClient(option.WithBearer(os.Getenv("TOKEN")), option.WithCompany(company))
	list, err := c.Forms.List(ctx, os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	d := sdk.NewClient(option.WithBearer(os.Getenv("TOKEN")), option.WithBaseURL("https://sandbox.procore.com/"))
	more, err := d.Forms.List(ctx, os.Args[2], option.WithHeader("Procore-Company-Id", company))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(list), len(more))
}
