// Command cobra has flags of 32 bits.
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	var project, page, retries int32
	var company uint32
	cmd := &cobra.Command{
		Use: "bids",
		RunE: func(cmd *cobra.Command, _ []string) error {
			for range retries {
				u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/bids?page=%d", project, page)
				req, err := http.NewRequestWithContext(cmd.Context(), http.MethodGet, u, nil)
				if err != nil {
					return err
				}
				req.Header.Set("Procore-Company-Id", fmt.Sprintf("%d", company))
				resp, err := http.DefaultClient.Do(req)
				if err != nil {
					continue
				}
				defer resp.Body.Close()
				_, err = io.Copy(cmd.OutOrStdout(), resp.Body)
				return err
			}
			return nil
		},
	}
	cmd.Flags().Int32Var(&project, "project-id", 0, "project")       // mpr:resourceid
	cmd.Flags().Uint32Var(&company, "company-id", 562950, "company") // mpr:resourceid
	cmd.Flags().Int32Var(&page, "page", 1, "page")
	cmd.Flags().Int32Var(&retries, "retries", 3, "retries")
	if cmd.Execute() != nil {
		os.Exit(1)
	}
}
