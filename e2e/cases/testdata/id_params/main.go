// Command id_params gives a library ids.
package main

import (
	"context"
	"log"

	"cases.example.org/id_params/rfis"
)

func main() {
	c := &rfis.Client{Company: 562949953421312}
	list, err := c.List(context.Background(), 7, 1, 100)
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range list {
		if _, err := c.Get(context.Background(), 7, uint32(r.ID)); err != nil { // mpr:resourceid
			log.Fatal(err)
		}
		log.Println(r.Number)
	}
}
