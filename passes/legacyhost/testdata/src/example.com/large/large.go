// Package large has a function that is too large to be followed to its end. What stands in it is read
// as it is written.
package large

import (
	"net/http"
	"net/url"
)

func work0(s string) string { return work1(s+"a") + work1(s+"b") + work1(s+"c") }

func work1(s string) string { return work2(s+"a") + work2(s+"b") + work2(s+"c") }

func work2(s string) string { return work3(s+"a") + work3(s+"b") + work3(s+"c") }

func work3(s string) string { return work4(s+"a") + work4(s+"b") + work4(s+"c") }

func work4(s string) string { return work5(s+"a") + work5(s+"b") + work5(s+"c") }

func work5(s string) string { return work6(s+"a") + work6(s+"b") + work6(s+"c") }

func work6(s string) string { return work7(s+"a") + work7(s+"b") + work7(s+"c") }

func work7(s string) string { return work8(s+"a") + work8(s+"b") + work8(s+"c") }

func work8(s string) string { return work9(s+"a") + work9(s+"b") + work9(s+"c") }

func work9(s string) string { return work10(s+"a") + work10(s+"b") + work10(s+"c") }

func work10(s string) string { return work11(s+"a") + work11(s+"b") + work11(s+"c") }

func work11(s string) string { return work12(s+"a") + work12(s+"b") + work12(s+"c") }

func work12(s string) string { return s }

func routes(mux *http.ServeMux, id func(*http.Request) string) {
	work0("")
	mux.HandleFunc("/open", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "https://app.procore.com/"+id(r)+"/project/home", http.StatusFound)
	})
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(("https://app.procore.com" + "/" + id(r)) + "/company/home"))
	})
	mux.HandleFunc("/token", func(w http.ResponseWriter, r *http.Request) {
		http.PostForm("https://app.procore.com"+"/oauth/"+id(r), url.Values{}) // want `OAuth .* uses app\.procore\.com; use login`
	})
	mux.HandleFunc("/projects", func(w http.ResponseWriter, r *http.Request) {
		http.Get("https://app.procore.com" + ("/rest/v1.0/projects/" + id(r))) // want `API .* uses app\.procore\.com; use api`
	})
	mux.HandleFunc("/any", func(w http.ResponseWriter, r *http.Request) {
		http.Get("https://app.procore.com" + id(r)) // want `uses app\.procore\.com; use login.procore.com for OAuth, api`
	})
}
