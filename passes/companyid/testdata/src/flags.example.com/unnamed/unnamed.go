package unnamed // want package:"judged"

import "net/http"

// Nothing here says whose API it is, but for the user's flag.
func Projects() (*http.Response, error) {
	return http.Get("https://gateway.example.com/rest/v1.0/projects") // want `never sends`
}

func Elsewhere() (*http.Response, error) {
	return http.Get("https://other.example.com/rest/v1.0/projects")
}
