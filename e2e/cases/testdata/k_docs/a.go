// Package docs serves an OpenAPI document and help.
package docs

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"net/http"
)

// Help of the tool; see https://app.procore.com/rest/v1.0/projects.
const Help = `Usage: tool [flags]

The tool opens pages at https://app.procore.com in your browser.
Links look like https://app.procore.com/1234/project/home.
`

const changelog = `## 2.0

- moved from app.procore.com to login.procore.com and api.procore.com
- no longer supports http://app.procore.com
`

var csp = map[string][]string{
	"frame-ancestors": {"https://app.procore.com", "https://us02.procore.com"},
	"connect-src":     {"'self'"},
}

var tpl = template.Must(template.New("x").Parse(`<iframe src="https://app.procore.com/{{.}}/project/home"></iframe>`))

// Handler of docs.
func Handler(w http.ResponseWriter, r *http.Request) {
	for k, vs := range csp {
		v := k
		for _, s := range vs {
			v += " " + s
		}
		w.Header().Add("Content-Security-Policy", v)
	}
	w.Header().Set("X-Frame-Options", "ALLOW-FROM https://app.procore.com")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.procore.com")
	switch r.URL.Path {
	case "/help":
		io.WriteString(w, Help+changelog)
	case "/frame":
		tpl.Execute(w, r.FormValue("p"))
	default:
		fmt.Fprintf(w, `<a href="https://app.procore.com/%s/company/home">Procore</a>`, r.FormValue("c"))
	}
}

// Mail to send.
func Mail(name string) string {
	return "Dear " + name + ",\r\nplease sign in at https://app.procore.com and look at your projects.\r\nme@app.procore.com\r\n"
}
