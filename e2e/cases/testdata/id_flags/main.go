// Command flags takes all that it needs from its flags, which have 64 bits or are no ids.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
)

func main() {
	company := flag.Int64("company", 562949953421312, "company's id")
	project := flag.Int("project", 0, "project's id")
	folder := flag.Uint64("folder", 0, "folder's id")
	view := flag.String("view", "normal", "view")
	tries := flag.Int("tries", 3, "how often to try")
	flag.Parse()
	n := int8(*tries)
	for i := int8(0); i < n; i++ {
		req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/folders/%d?project_id=%d&view=%s", *folder, *project, *view), nil)
		if err != nil {
			log.Fatal(err)
		}
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(*company, 10))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			log.Println(i, err)
			continue
		}
		if _, err := io.Copy(os.Stdout, resp.Body); err != nil {
			log.Println(i, err)
		}
		resp.Body.Close()
	}
}
