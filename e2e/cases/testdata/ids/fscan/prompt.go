// Package prompt asks for a project on the terminal.
package prompt

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
)

func Ask(hc *http.Client, company string) (*http.Response, error) {
	in := bufio.NewReader(os.Stdin)
	fmt.Print("Procore project id: ")
	var id uint32
	if _, err := fmt.Fscanln(in, &id); err != nil { // mpr:resourceid
		return nil, err
	}
	fmt.Print("How many photos: ")
	var n int32
	if _, err := fmt.Fscanln(in, &n); err != nil {
		n = 10
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/images?per_page=%d", id, n), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}
