// Command lib prints a tree of folders.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"cases.example.org/id_lib/procore"
)

func main() {
	f, err := procore.Root(context.Background(), os.Args[1], os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	show(*f)
}

func show(f procore.Folder) {
	fmt.Println(f.Depth, f.ID, len(f.Files))
	for _, sub := range f.Folders {
		show(sub)
	}
}
