// Command id_cut cuts ids on their way in and out.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"strconv"
)

type project struct {
	ID      int64 `json:"id"`
	Company struct {
		ID uint64 `json:"id"`
	} `json:"company"`
}

func do(path string, company int32, out any) error {
	req, err := http.NewRequest("GET", "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(int64(company), 10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

func main() {
	company, err := strconv.ParseInt(os.Getenv("PROCORE_COMPANY_ID"), 10, 32) // mpr:resourceid
	if err != nil {
		panic(err)
	}
	var project32 uint32
	fmt.Sscanf(flag.Arg(0), "%d", &project32) // mpr:resourceid
	var p project
	if err := do(fmt.Sprintf("/rest/v1.0/projects/%d", project32), int32(company), &p); err != nil {
		panic(err)
	}
	seen := map[int32]bool{int32(p.ID): true} // mpr:resourceid
	owner := uint32(p.Company.ID)             // mpr:resourceid
	fmt.Println(seen, owner, int(p.ID))
}
