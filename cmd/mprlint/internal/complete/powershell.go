package complete

import (
	"fmt"
	"strings"
)

var powershellQuote = strings.NewReplacer(`'`, `''`)

// powershell has one list, of which it shows what begins with the word.
func powershell(p Program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# PowerShell completion for %s\nRegister-ArgumentCompleter -Native -CommandName %[1]s -ScriptBlock {\n", p.Name)
	b.WriteString("\tparam($word, $line, $position)\n\t$before = @($line.CommandElements | Select-Object -SkipLast ([int]($word -ne '')) | ForEach-Object { \"$_\" })\n\t$last = $before[-1]\n\t$all = switch ($last) {\n")
	for _, name := range p.choices() {
		fmt.Fprintf(&b, "\t\t'%s' { ", name)
		for _, v := range p.Values[name] {
			fmt.Fprintf(&b, "'%s', '%[1]s'; ", v)
		}
		b.WriteString("break }\n")
	}
	b.WriteString("\t\tdefault {\n\t\t\tif ($before.Count -eq 1) {\n")
	for _, c := range p.Commands {
		fmt.Fprintf(&b, "\t\t\t\t'%s', '%s'\n", c.Name, powershellQuote.Replace(c.About))
	}
	b.WriteString("\t\t\t}\n")
	for _, o := range p.options() {
		fmt.Fprintf(&b, "\t\t\t'%s', '%s'\n", o.name, powershellQuote.Replace(o.usage))
	}
	b.WriteString("\t\t}\n\t}\n\tfor ($i = 0; $i -lt $all.Count; $i += 2) {\n\t\tif ($all[$i].StartsWith($word)) {\n")
	b.WriteString("\t\t\t[System.Management.Automation.CompletionResult]::new($all[$i], $all[$i], 'ParameterValue', $all[$i + 1])\n\t\t}\n\t}\n}\n")
	return b.String()
}
