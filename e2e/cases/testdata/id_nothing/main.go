// Command id_nothing keeps no id of Procore in 32 bits.
package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

type kindTypeID int8

const (
	rfiKind kindTypeID = iota
	punchKind
)

type Change struct {
	ID       json.Number `json:"id"`
	Project  string      `json:"project_id"`
	Owner    *big.Int    `json:"owner_id"`
	Kind     kindTypeID  `json:"item_type_id"`
	Revision int32       `json:"revision"`
	Status   int16       `json:"status"`
	Page     int32       `json:"page"`
	Total    uint32      `json:"total_entries"`
	Hash     uint32      `json:"hash"`
	Grid     int32       `json:"grid"`
	Paid     int32       `json:"paid"`
	Valid    int8        `json:"valid"`
}

type weather struct {
	ID     int32 `json:"id"`
	CityID int32 `json:"city_id"`
}

func main() {
	q := url.Values{}
	page, _ := strconv.ParseInt(os.Getenv("PAGE"), 10, 32)
	per, _ := strconv.Atoi(os.Getenv("PER"))
	q.Set("page", strconv.Itoa(int(page)))
	q.Set("per_page", strconv.Itoa(int(int32(per))))
	h := fnv.New32a()
	h.Write([]byte(os.Getenv("PROJECT_ID")))
	q.Set("nonce", fmt.Sprint(h.Sum32()))
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/change_events?"+q.Encode(), nil)
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	defer resp.Body.Close()
	var list []Change
	json.NewDecoder(resp.Body).Decode(&list)
	r2, err := http.Get("https://api.openweathermap.org/data/2.5/weather?q=Denver")
	if err != nil {
		panic(err)
	}
	var w weather
	json.NewDecoder(r2.Body).Decode(&w)
	n, _ := list[0].ID.Int64()
	bucket := int32(n % 16)
	fmt.Println(len(list), w.CityID, bucket, rfiKind, punchKind)
}
