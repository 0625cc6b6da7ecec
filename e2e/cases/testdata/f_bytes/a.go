// Package bytes has hosts as bytes.
package bytes

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"github.com/valyala/fasthttp"
)

var host = []byte("app.procore.com") // mpr:legacyhost=api.procore.com

var web = []byte("app.procore.com")

// Fast sends with a host of bytes.
func Fast(company []byte, path string) error {
	req := fasthttp.AcquireRequest()
	defer fasthttp.ReleaseRequest(req)
	req.URI().SetScheme("https")
	req.URI().SetHostBytes(host)
	req.URI().SetPath("/rest/v1.0/" + path)
	req.Header.SetBytesV("Procore-Company-Id", company)
	return fasthttp.Do(req, nil)
}

// Buffer writes the address to a buffer.
func Buffer(path ...string) (*http.Response, error) {
	var b bytes.Buffer
	b.WriteString("https://")
	b.Write([]byte("app.procore.com")) // mpr:legacyhost=api.procore.com
	b.WriteString("/rest/v1.0")
	for _, p := range path {
		b.WriteByte('/')
		b.WriteString(p)
	}
	return http.Get(b.String()) // mpr:companyid
}

// Builder writes it in a loop.
func Builder(path ...string) string {
	var b strings.Builder
	for i, p := range append([]string{"https:/", "app.procore.com", "rest", "v1.0"}, path...) { // mpr:legacyhost=stay
		if i > 0 {
			b.WriteByte('/')
		}
		b.WriteString(p)
	}
	return b.String()
}

// Sprint has no verbs.
func Sprint(id int) string {
	return fmt.Sprint("https://", "app.procore.com", "/rest/v1.0/projects/", id) // mpr:legacyhost=api.procore.com
}

// Fprintf writes into a builder.
func Fprintf(id int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "https://%s/oauth/authorize?client_id=%d", "app.procore.com", id) // mpr:legacyhost=login.procore.com
	return b.String()
}

// Append makes it of bytes.
func Append(id string) string {
	b := append([]byte("https://"), "app.procore.com"...) // mpr:legacyhost=login.procore.com
	b = append(b, "/oauth/token"...)
	return string(b)
}

// Link is for browsers.
func Link(id string) string {
	return string(append(append([]byte("https://"), web...), "/webclients/host/companies/"+id...))
}

// Same compares.
func Same(h []byte) bool { return bytes.EqualFold(h, []byte("app.procore.com")) }
