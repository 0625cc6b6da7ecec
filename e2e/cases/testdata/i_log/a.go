// Package i_log mentions hosts in messages.
package log

import (
	"errors"
	"expvar"
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
)

// ErrHost is one.
var ErrHost = errors.New("app.procore.com: no such host")

var lookups = expvar.NewMap("lookups")

// Check the network.
func Check(log_ *slog.Logger) error {
	if _, err := net.LookupHost("api.procore.com"); err != nil {
		return fmt.Errorf("cannot reach app.procore.com (now api.procore.com): %w", err)
	}
	slog.Info("moved", "from", "app.procore.com", "to", "api.procore.com")
	log_.With(slog.String("old", "https://app.procore.com")).Warn("old host", slog.Any("hosts", []string{"app.procore.com", "login.procore.com"}))
	log.Println("use login.procore.com instead of", "app.procore.com")
	lookups.Add("app.procore.com", 1) // mpr:legacyhost?
	fmt.Fprintf(os.Stderr, "warning: %s is deprecated\n", "app.procore.com")
	return nil
}

// Deprecated says whether a host is.
func Deprecated(h string) (string, bool) {
	switch h, _, _ = strings.Cut(strings.ToLower(h), ":"); h {
	case "app.procore.com", "us02.procore.com":
		return "api.procore.com", true
	}
	return h, false
}

// Guard refuses.
func Guard(next http.RoundTripper) http.RoundTripper {
	return guard{next, map[string]bool{"app.procore.com": true}}
}

type guard struct {
	next   http.RoundTripper
	denied map[string]bool
}

func (g guard) RoundTrip(r *http.Request) (*http.Response, error) {
	if g.denied[r.URL.Hostname()] {
		return nil, fmt.Errorf("%s %s: host is not allowed; use %q", r.Method, r.URL, "api.procore.com")
	}
	if strings.HasSuffix(r.URL.Host, ".procore.com") && !strings.HasPrefix(r.URL.Host, "app.") {
		return g.next.RoundTrip(r)
	}
	panic("https://app.procore.com") // mpr:legacyhost?
}

// Require fails a test.
func Require(t testing.TB, got string) {
	t.Helper()
	const want = "https://api.procore.com"
	if !strings.HasPrefix(got, want) {
		t.Fatalf("got %s, want %s rather than %s", got, want, "https://app.procore.com")
	}
	t.Log("not", "https://app.procore.com/rest/v1.0") // mpr:legacyhost?
}
