package main

import (
	"fmt"
	"io"
	"net/http"
	"os"

	"example.com/ext"
	"example.com/lib"
	"example.net/app/wrap"
)

func main() {
	r, err := lib.Get("/x", os.Args[1])
	if err != nil {
		return
	}
	defer r.Body.Close()
	r, err = ext.Get("/x", os.Args[1]) // reported legacyhost
	if err != nil {
		return
	}
	b, _ := io.ReadAll(r.Body)
	fmt.Println(string(b))
	r.Body.Close()
	wrap.Get("/projects")
	wrap.Do("/oauth/token") // reported legacyhost
	http.Post(wrap.Token(""), "application/json", nil)
	http.Post(lib.Base+"/oauth/token", "application/json", nil)
	u := fmt.Sprintf("%s/oauth/%s", ext.Base, "revoke")
	http.Post(u, "application/json", nil) // reported legacyhost
	if r.Header.Get("Origin") == ext.Base {
		return
	}
}
