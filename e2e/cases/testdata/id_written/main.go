// Command id_written writes ids of an answer without a type into addresses.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
)

const root = "https://api.procore.com/rest/v1.0"

func get(u string) (map[string]any, error) {
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("C"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	var m map[string]any
	return m, json.Unmarshal(b, &m)
}

func main() {
	me, err := get(root + "/me")
	if err != nil {
		panic(err)
	}
	p, _ := get(root + "/projects/" + fmt.Sprint(me["project_id"])) // mpr:resourceid
	id, _ := p["id"].(float64)
	a, _ := get(fmt.Sprintf("%s/projects/%v/rfis", root, id)) // mpr:resourceid
	b, _ := get(fmt.Sprintf("%s/projects/%.0f/rfis", root, id))
	c, _ := get(root + "/projects/" + strconv.FormatFloat(id, 'g', -1, 64) + "/rfis") // mpr:resourceid
	d, _ := get(root + "/projects/" + strconv.FormatFloat(id, 'f', 0, 64) + "/rfis")
	e, _ := get(root + "/projects/" + strconv.FormatInt(int64(id), 10) + "/rfis")
	f, _ := get(fmt.Sprintf("%s/rfis?ratio=%v", root, p["ratio"]))
	fmt.Println(a, b, c, d, e, f, "project", id)
}
