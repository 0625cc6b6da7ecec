// Command sqlpkgs copies one vendor.
package main

import (
	"context"
	"log"
	"os"
	"strconv"

	"cases.example.org/id_sqlpkgs/procore"
	"cases.example.org/id_sqlpkgs/store"
)

func main() {
	ctx := context.Background()
	id, err := strconv.ParseInt(os.Args[2], 10, 64)
	if err != nil {
		log.Fatal(err)
	}
	v, err := procore.Fetch(ctx, os.Args[1], id)
	if err != nil {
		log.Fatal(err)
	}
	db, err := store.Open(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if err := store.Save(ctx, db, v); err != nil {
		log.Fatal(err)
	}
}
