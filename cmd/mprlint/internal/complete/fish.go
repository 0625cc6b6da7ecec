package complete

import (
	"fmt"
	"strings"
)

var fishQuote = strings.NewReplacer(`\`, `\\`, `'`, `\'`)

// fish has a line for each flag and command. -o is an option with one dash.
func fish(p Program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# fish completion for %s\n", p.Name)
	for _, c := range p.Commands {
		fmt.Fprintf(&b, "complete -c %s -n __fish_use_subcommand -a %s -d '%s'\n", p.Name, c.Name, fishQuote.Replace(c.About))
		if values := p.Values[c.Name]; values != nil {
			fmt.Fprintf(&b, "complete -c %s -n '__fish_seen_subcommand_from %s' -f -a '%s'\n", p.Name, c.Name, strings.Join(values, " "))
		}
	}
	for _, o := range p.options() {
		after := ""
		if o.value != "" {
			after = " -r"
		}
		if o.values != nil {
			after = " -x -a '" + strings.Join(o.values, " ") + "'"
		}
		fmt.Fprintf(&b, "complete -c %s -o %s -d '%s'%s\n", p.Name, o.name[1:], fishQuote.Replace(o.usage), after)
	}
	return b.String()
}
