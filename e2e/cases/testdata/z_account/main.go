// Command z_account mirrors projects with accounts that contexts bring.
package main

import (
	"context"
	"log"
	"log/slog"
	"os"
	"time"

	"cases.example.org/z_account/store"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	m := store.NewMirror(os.Getenv("SANDBOX") != "", slog.Default())
	acc := store.Account{Name: "acme", Company: 1234, Token: func(context.Context) (string, error) { return os.Getenv("TOKEN"), nil }}
	for _, p := range []int64{1, 2} {
		if _, err := m.Pull(store.With(ctx, acc), p, time.Now()); err != nil {
			log.Print(err)
		}
	}
	if _, err := m.Pull(ctx, 3, time.Now()); err != nil { // mpr:companyid
		log.Print(err)
	}
}
