package legacyhost

import (
	"fmt"

	"github.com/mprlint/mprlint/passes/internal/hosts"
)

// Judge says what is wrong with a host of a configuration file, "" for nothing, and the host
// to use instead where that is certain. web also asks for browser links and origins.
func Judge(l *hosts.Literal, web bool) (message, use string) {
	if !l.Known.Legacy() {
		return "", ""
	}
	v := judge(l, web)
	if v == fine {
		return "", ""
	}
	return fmt.Sprintf(v.message(), l.Kind(), l.Name()), v.host()
}
