// Package gateway holds the hosts that stand for the Procore API in a user's programs, such as a
// company's gateway, which the rules take by their flag hosts.
package gateway

import (
	"bytes"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// Hosts are what users write: gw.example.com, gw.example.com:8443, https://gw.example.com,
// *.example.com. A flag of them is separated by commas.
type Hosts []string

func (l *Hosts) String() string { return strings.Join(*l, ",") }

// Set takes the value of a flag.
func (l *Hosts) Set(s string) error {
	list := Split(s)
	for _, h := range list {
		if _, err := parse(h); err != nil {
			return err
		}
	}
	*l = list
	return nil
}

// Split takes the value of a flag apart.
func Split(s string) (list []string) {
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

// List is the same hosts, read. What is no host is left out.
func (l Hosts) List() (list List) {
	for _, h := range l {
		if g, err := parse(h); err == nil {
			list = append(list, g)
		}
	}
	return list
}

// A List tells addresses and texts that name one of the hosts.
type List []host

// has reports whether a host of an address, with or without a port, is one of the list's.
func (l List) has(name string) bool {
	return slices.ContainsFunc(l, func(h host) bool { return h.is(name) })
}

// Lookup finds a host of the table; one of the list's stands for the API.
func (l List) Lookup(name holed.Text) (procore.Host, bool) {
	if l.has(string(name)) {
		return procore.Lookup(holed.Text(procore.For(procore.Production, procore.API)))
	}
	return procore.Lookup(name)
}

// Names reports whether a text names one of the hosts.
func (l List) Names(text []byte) bool {
	if len(l) == 0 {
		return false
	}
	text = bytes.ToLower(text)
	return slices.ContainsFunc(l, func(h host) bool { return bytes.Contains(text, []byte(h.name)) })
}

// A host is one that stands for the Procore API.
type host struct {
	name string // in lower case; with a dot before it, any host below
	port string // empty for any
}

// parse reads a host as users write it: gw.example.com, gw.example.com:8443,
// https://gw.example.com or *.example.com.
func parse(s string) (host, error) {
	wrong := fmt.Errorf("%q is no host: want gw.example.com, gw.example.com:8443, https://gw.example.com or *.example.com", s)
	address := s
	if !strings.Contains(s, "://") {
		address = "https://" + s
	}
	address, below := strings.Replace(address, "://*.", "://", 1), strings.Contains(address, "://*.")
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return host{}, wrong
	}
	g := host{strings.ToLower(u.Hostname()), u.Port()}
	if g.name == "" || strings.Contains(g.name, "..") || strings.Trim(g.name, "abcdefghijklmnopqrstuvwxyz0123456789-.:_") != "" || g.name[0] == '.' {
		return host{}, wrong
	}
	if defaults := map[string]string{"http": "80", "https": "443"}; g.port == defaults[u.Scheme] {
		g.port = "" // as an address leaves it out
	}
	if below {
		g.name = "." + g.name
	}
	return g, nil
}

// is reports whether a host of an address, with or without a port, is this one.
func (h host) is(address string) bool {
	name, port := strings.ToLower(address), ""
	if i := strings.LastIndexByte(name, ':'); i >= 0 && !strings.HasSuffix(name, "]") {
		name, port = name[:i], name[i+1:]
	}
	name = strings.Trim(name, "[]")
	if h.port != "" && h.port != port {
		return false
	}
	if strings.HasPrefix(h.name, ".") {
		return strings.HasSuffix(name, h.name) && name != h.name
	}
	return name == h.name
}
