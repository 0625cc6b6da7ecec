package companyid

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/gateway"
)

// grant is a flag with three values.
type grant string

func (g *grant) String() string { return string(*g) }

func (g *grant) Set(s string) error {
	switch clients.ParseGrantType(s) {
	case clients.ClientCredentials, clients.AuthorizationCode:
	default:
		if s != auto {
			return fmt.Errorf("want %s, %s or %s", auto, clients.ClientCredentials, clients.AuthorizationCode)
		}
	}
	*g = grant(s)
	return nil
}

// auto is the value of the flag for a grant that only the code can show.
const auto = "auto"

// setters is a flag of comma-separated names of functions.
type setters []string

func (l *setters) String() string { return strings.Join(*l, ",") }

func (l *setters) Set(s string) error {
	list := gateway.Split(s)
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

// NamesHost returns a function that reports whether a text names one of the hosts of a
// value of -companyid.hosts, so that a driver looks for what the rule looks for.
func NamesHost(hosts string) func(text []byte) bool {
	return gateway.Hosts(gateway.Split(hosts)).List().Names
}
