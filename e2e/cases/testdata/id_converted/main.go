// Command converted converts ids with the functions of libraries.
package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/spf13/cast"
	"github.com/tidwall/gjson"
)

func get(path string) []byte {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		panic(err)
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		panic(err)
	}
	return body
}

func main() {
	body := get("/projects/1")
	var p map[string]any
	if err := json.Unmarshal(body, &p); err != nil {
		panic(err)
	}
	fmt.Println(cast.ToInt32(p["id"])) // mpr:resourceid
	fmt.Println(cast.ToInt32(p["stage"]), cast.ToInt64(p["parent_job_id"]), cast.ToString(p["office_id"]))
	fmt.Println(binary.BigEndian.Uint32(body))
	gjson.ParseBytes(get("/projects")).ForEach(func(_, p gjson.Result) bool {
		id := int32(p.Get("id").Int()) // mpr:resourceid
		stage := int32(p.Get("stage_number").Int())
		fmt.Println(id, stage, p.Get("office.id").Int())
		return true
	})
}
