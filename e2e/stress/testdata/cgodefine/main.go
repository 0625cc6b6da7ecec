package main

// #define URL "https://app.procore.com/rest/v1.0/me"
import "C"

import "net/http"

func main() {
	http.Get(C.URL)
}
