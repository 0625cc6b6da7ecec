package complete

import (
	"fmt"
	"io"
	"strings"
)

var roff = strings.NewReplacer(`\`, `\e`, `-`, `\-`, `…`, `...`)

// Man writes the manual page.
func Man(w io.Writer, p Program) error {
	var b strings.Builder
	fmt.Fprintf(&b, ".TH %s 1 \"\" \"%s %s\"\n", strings.ToUpper(p.Name), p.Name, roff.Replace(p.Version))
	fmt.Fprintf(&b, ".SH NAME\n%s \\- %s\n.SH SYNOPSIS\n.B %[1]s\n[\\fIflags\\fR] [\\fIpackages\\fR]\n", p.Name, roff.Replace(p.About))
	for _, c := range p.Commands {
		fmt.Fprintf(&b, ".br\n%s\n", strings.TrimSpace(fmt.Sprintf(`\fB%s %s\fR %s`, p.Name, c.Name, roff.Replace(c.Args))))
	}
	b.WriteString(".SH COMMANDS\n")
	for _, c := range p.Commands {
		fmt.Fprintf(&b, ".TP\n.B %s\n%s\n", c.Name, roffLine(c.About))
	}
	b.WriteString(".SH OPTIONS\n")
	for _, o := range p.options() {
		value := ""
		if o.value != "" {
			value = ` \fI` + roff.Replace(o.value) + `\fR`
		}
		fmt.Fprintf(&b, ".TP\n\\fB%s\\fR%s\n%s\n", roff.Replace(o.name), value, roffLine(o.usage))
	}
	for _, page := range p.Pages {
		fmt.Fprintf(&b, ".SH %s\n%s", strings.ToUpper(page.Title), roffText(page.Text))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// roffLine keeps a line of text from being taken for a request.
func roffLine(line string) string {
	line = roff.Replace(line)
	if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
		line = `\&` + line
	}
	return line
}

// roffText sets paragraphs, and leaves indented lines as they are.
func roffText(text string) string {
	var b strings.Builder
	example := false
	blank := true // a heading has a gap below it already
	for line := range strings.Lines(strings.TrimSpace(text) + "\n") {
		line = strings.TrimSuffix(line, "\n")
		indented := strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "    ")
		if line == "" {
			blank = false
			if example {
				b.WriteString("\n")
			}
			continue
		}
		if indented != example {
			b.WriteString(map[bool]string{true: ".PP\n.nf\n.RS 4\n", false: ".RE\n.fi\n.PP\n"}[indented])
			example, blank = indented, true
		} else if !blank && !example {
			b.WriteString(".PP\n")
		}
		blank = true
		b.WriteString(roffLine(strings.ReplaceAll(strings.TrimPrefix(line, "\t"), "\t", "    ")) + "\n")
	}
	if example {
		b.WriteString(".RE\n.fi\n")
	}
	return b.String()
}
