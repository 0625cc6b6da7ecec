package complete

import (
	"fmt"
	"strings"
)

var (
	zshText  = strings.NewReplacer(`'`, `'\''`, `[`, `\[`, `]`, `\]`, `:`, `\:`)
	zshQuote = strings.NewReplacer(`'`, `'\''`)
)

// zsh declares the flags for _arguments, which shows what each is for.
func zsh(p Program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "#compdef %s\n\n_%[1]s() {\n\tlocal -a commands\n\tcommands=(\n", p.Name)
	for _, c := range p.Commands {
		fmt.Fprintf(&b, "\t\t'%s:%s'\n", c.Name, zshQuote.Replace(c.About))
	}
	b.WriteString("\t)\n")
	for _, c := range p.Commands {
		if values := p.Values[c.Name]; values != nil {
			fmt.Fprintf(&b, "\tif [[ $words[2] == %s ]] && ((CURRENT == 3)); then\n\t\tcompadd -- %s\n\t\treturn\n\tfi\n", c.Name, strings.Join(values, " "))
		}
	}
	b.WriteString("\t_arguments \\\n")
	for _, o := range p.options() {
		after := ""
		if o.value != "" {
			after = ":" + zshText.Replace(o.value) + ":_files"
		}
		if o.values != nil {
			after = ":" + zshText.Replace(o.value) + ":(" + strings.Join(o.values, " ") + ")"
		}
		fmt.Fprintf(&b, "\t\t'%s[%s]%s' \\\n", o.name, zshText.Replace(o.usage), after)
	}
	fmt.Fprintf(&b, "\t\t'1: :_%s_first' \\\n\t\t'*:package:_files -/'\n}\n\n", p.Name)
	fmt.Fprintf(&b, "_%s_first() {\n\t_describe command commands\n\t_files -/\n}\n\n", p.Name)
	fmt.Fprintf(&b, "if [[ $funcstack[1] == _%s ]]; then\n\t_%[1]s \"$@\"\nelse\n\tcompdef _%[1]s %[1]s\nfi\n", p.Name)
	return b.String()
}
