package companyid

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// grant is a flag with three values.
type grant string

func (g *grant) String() string { return string(*g) }

func (g *grant) Set(s string) error {
	switch s {
	case "auto", clientCredentials, authorizationCode:
		*g = grant(s)
		return nil
	}
	return fmt.Errorf("want auto, %s or %s", clientCredentials, authorizationCode)
}

// setters is a flag of comma-separated names of functions.
type setters []string

func (l *setters) String() string { return strings.Join(*l, ",") }

func (l *setters) Set(s string) error {
	list := split(s)
	for _, name := range list {
		if !function().MatchString(name) && !method().MatchString(name) {
			return fmt.Errorf("%q is no full name of a function: want example.com/sdk.Sign, (*example.com/sdk.Signer).Sign or, of an interface, (example.com/sdk.Signer).Sign", name)
		}
	}
	*l = list
	return nil
}

// The full names of functions and methods, as go/types has them. The last element of a
// path may have a dot, as in gopkg.in/yaml.v3; a type between it and the name is a
// method's, which is written otherwise.
var (
	function = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^([^\s()*/]+/)*[^\s()*/.]+(\.[^\s()*/.\p{Lu}][^\s()*/.]*)*\.[\pL_][\pL\pN_]*$`)
	})
	method = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^\(\*?([^\s()*/]+/)*[^\s()*/]+\.[\pL_][\pL\pN_]*\)\.[\pL_][\pL\pN_]*$`)
	})
)

// hostList is a flag of comma-separated hosts.
type hostList []string

func (l *hostList) String() string { return strings.Join(*l, ",") }

func (l *hostList) Set(s string) error {
	list := split(s)
	for _, h := range list {
		if _, err := parseGateway(h); err != nil {
			return err
		}
	}
	*l = list
	return nil
}

func split(s string) (list []string) {
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

// A gateway is a host that stands for the Procore API.
type gateway struct {
	name string // in lower case; with a dot before it, any host below
	port string // empty for any
}

// parseGateway reads a host as users write it: gw.example.com, gw.example.com:8443,
// https://gw.example.com or *.example.com.
func parseGateway(s string) (gateway, error) {
	wrong := fmt.Errorf("%q is no host: want gw.example.com, gw.example.com:8443, https://gw.example.com or *.example.com", s)
	address := s
	if !strings.Contains(s, "://") {
		address = "https://" + s
	}
	address, below := strings.Replace(address, "://*.", "://", 1), strings.Contains(address, "://*.")
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return gateway{}, wrong
	}
	g := gateway{strings.ToLower(u.Hostname()), u.Port()}
	if g.name == "" || strings.Contains(g.name, "..") || strings.Trim(g.name, "abcdefghijklmnopqrstuvwxyz0123456789-.:_") != "" || g.name[0] == '.' {
		return gateway{}, wrong
	}
	if defaults := map[string]string{"http": "80", "https": "443"}; g.port == defaults[u.Scheme] {
		g.port = "" // as an address leaves it out
	}
	if below {
		g.name = "." + g.name
	}
	return g, nil
}

// is reports whether a host of an address, with or without a port, is the gateway.
func (g gateway) is(host string) bool {
	name, port := strings.ToLower(host), ""
	if i := strings.LastIndexByte(name, ':'); i >= 0 && !strings.HasSuffix(name, "]") {
		name, port = name[:i], name[i+1:]
	}
	name = strings.Trim(name, "[]")
	if g.port != "" && g.port != port {
		return false
	}
	if strings.HasPrefix(g.name, ".") {
		return strings.HasSuffix(name, g.name) && name != g.name
	}
	return name == g.name
}

// gateways are the user's hosts.
func (o *Options) gateways() (list []gateway) {
	for _, h := range o.Hosts {
		if g, err := parseGateway(h); err == nil {
			list = append(list, g)
		}
	}
	return list
}

// speaksOf reports whether a text names one of the user's hosts.
func (o *Options) speaksOf(text []byte) bool { return namesOne(o.gateways(), text) }

// NamesHost returns a function that reports whether a text names one of the hosts of a
// value of -companyid.hosts, so that a driver looks for what the rule looks for.
func NamesHost(hosts string) func(text []byte) bool {
	list := (&Options{Hosts: split(hosts)}).gateways()
	return func(text []byte) bool { return namesOne(list, text) }
}

func namesOne(list []gateway, text []byte) bool {
	if len(list) == 0 {
		return false
	}
	text = bytes.ToLower(text)
	return slices.ContainsFunc(list, func(g gateway) bool { return bytes.Contains(text, []byte(g.name)) })
}
