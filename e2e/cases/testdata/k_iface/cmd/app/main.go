// Command app wires all.
package main

import (
	"context"
	"log"
	"os"

	v1 "cases.example.org/k_iface/internal/adapters/procore/v1"
	"cases.example.org/k_iface/internal/adapters/procore/wire"
	"cases.example.org/k_iface/internal/domain/projects/port"
)

func main() {
	var l port.Lister
	a := v1.Adapter{W: wire.New(os.Getenv("TOKEN"))}
	l = a
	names, err := l.List(context.Background(), 1)
	log.Print(names, err, port.Links(a).Project(2))
	if err := a.Offices(context.Background(), 1); err != nil {
		log.Print(err)
	}
}
