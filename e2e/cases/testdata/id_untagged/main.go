// Command untagged prints who is in the directory. encoding/json matches the names of
// fields without tags in any case.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

type vendor struct {
	ID        int32 // mpr:resourceid=fix
	Name      string
	Employees int32
	Grid      int16
	Void      int8
	Hybrid    uint8
	Key       int32 `json:"project_id"` // mpr:resourceid=fix
	Paid      float32
	Bid       float32
	Contact   contact
}

type contact struct {
	ID    float32 `json:"id"` // mpr:resourceid=fix
	Email string
	Role  int16 `json:"role"`
}

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/companies/"+os.Args[1]+"/vendors", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	req.Header.Set("Procore-Company-Id", os.Args[1])
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	var vendors []vendor
	if err := json.Unmarshal(body, &vendors); err != nil {
		log.Fatal(err)
	}
	for _, v := range vendors {
		fmt.Println(v.ID, v.Name, v.Employees, v.Grid, v.Void, v.Hybrid, v.Key, v.Paid, v.Bid, v.Contact.Email, v.Contact.ID)
	}
}
