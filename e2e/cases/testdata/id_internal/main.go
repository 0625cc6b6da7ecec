// Command internal lists locations for each region.
package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"cases.example.org/id_internal/internal/client"
	"cases.example.org/id_internal/internal/model"
)

//go:embed regions.json
var config []byte

func main() {
	var regions []model.Region
	if err := json.Unmarshal(config, &regions); err != nil {
		log.Fatal(err)
	}
	list, err := client.Locations(context.Background(), os.Args[1], os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range regions {
		for _, l := range list {
			fmt.Println(r.ID, r.Name, l.ID, l.Name, l.Levels)
		}
	}
}
