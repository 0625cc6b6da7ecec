// Command tasks prints tasks.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"cases.example.org/v_editors"
)

func main() {
	ctx := context.Background()
	c, err := v_editors.NewClient(v_editors.NewClientParams{Token: os.Getenv("TOKEN"), Company: os.Getenv("COMPANY")})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(c.Tasks(ctx, 1))

	h, err := v_editors.NewClient(v_editors.NewClientParams{Token: os.Getenv("TOKEN"), Headers: map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(h.Tasks(ctx, 1))

	b, err := v_editors.NewClient(v_editors.NewClientParams{Token: os.Getenv("TOKEN")}) // mpr:companyid
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(b.Tasks(ctx, 2))
	fmt.Println(b.Tasks(ctx, 3))
}
