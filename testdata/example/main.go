// Command rfisync prints a link to every RFI of a company's projects.
package main

import (
	"context"
	"fmt"
	"log"
)

func main() {
	cfg := configFromEnv()
	client, err := newClient(cfg)
	if err != nil {
		log.Fatalf("signing in: %v", err)
	}
	fmt.Printf("company: https://app.procore.com/%s/company/home\n", cfg.CompanyID)
	if err := list(context.Background(), client); err != nil {
		log.Fatal(err)
	}
}

func list(ctx context.Context, client *Client) error {
	projects, err := client.Projects(ctx)
	if err != nil {
		return err
	}
	for _, p := range projects {
		rfis, err := client.RFIs(ctx, p.ID)
		if err != nil {
			return err
		}
		for _, rfi := range rfis {
			fmt.Printf("%s\t%s\t%s\n", p.Name, rfi.Subject, link(p, rfi))
		}
	}
	return nil
}

// link is the address at which people read the RFI.
func link(p Project, rfi RFI) string {
	return fmt.Sprintf("https://app.procore.com/%d/project/rfi/show/%d", p.ID, rfi.ID)
}
