// Command connect gets tokens for the document bridge.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"cases.example.org/c_paramhost/oauthkit"
)

func sites() map[string]string {
	return map[string]string{
		"git":  "https://git.example.com",
		"gc":   "https://app.procore.com/", // mpr:legacyhost=login.procore.com
		"docs": "https://docs.example.com",
	}
}

func main() {
	log.SetFlags(0)
	id, secret := os.Getenv("CLIENT_ID"), os.Getenv("CLIENT_SECRET")
	name := os.Args[1]
	site, ok := sites()[name]
	if !ok {
		log.Fatalf("unknown site %s", name)
	}
	k := oauthkit.New(site, id, secret)
	uk := oauthkit.New("https://uk01.procore.com", id, secret) // mpr:legacyhost=login.procore.com
	if len(os.Args) < 3 {
		fmt.Println(k.Consent("http://localhost:9090/"))
		fmt.Println(uk.Consent("http://localhost:9090/"))
		return
	}
	token, err := k.Redeem(context.Background(), os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(token)
}
