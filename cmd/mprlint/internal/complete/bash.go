package complete

import (
	"fmt"
	"strings"
)

// bash completes folders wherever it knows nothing better.
func bash(p Program) string {
	var free, switches []string
	for _, o := range p.options() {
		switches = append(switches, o.name)
		if o.value != "" && o.values == nil {
			free = append(free, o.name, "-"+o.name)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# bash completion for %s\n_%[1]s() {\n\tlocal cur=$2 prev=$3\n\tCOMPREPLY=()\n\tcase $prev in\n", p.Name)
	for _, name := range p.choices() {
		pattern := name
		if strings.HasPrefix(name, "-") {
			pattern += " | -" + name
		}
		fmt.Fprintf(&b, "\t%s) COMPREPLY=($(compgen -W %q -- \"$cur\")) && return ;;\n", pattern, strings.Join(p.Values[name], " "))
	}
	fmt.Fprintf(&b, "\t%s) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n\tesac\n", strings.Join(free, " | "))
	fmt.Fprintf(&b, "\tcase $cur in\n\t-*) COMPREPLY=($(compgen -W %q -- \"$cur\")); return ;;\n\tesac\n", strings.Join(switches, " "))
	fmt.Fprintf(&b, "\t((COMP_CWORD == 1)) && COMPREPLY=($(compgen -W %q -- \"$cur\"))\n", strings.Join(p.names(), " "))
	fmt.Fprintf(&b, "\tCOMPREPLY+=($(compgen -d -- \"$cur\"))\n}\ncomplete -o filenames -F _%s %[1]s\n", p.Name)
	return b.String()
}
