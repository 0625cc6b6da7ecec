package main

import (
	"fmt"
	"io"
	"strings"
)

// What a workflow command of GitHub's must not hold as it is, in its text and in its
// properties.
var (
	escapeText     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// printAnnotations prints a workflow command for each finding, which GitHub shows at the line
// of a pull request. Files are named as seen from the root of the repository, as it does.
//
//	::error file=config.go,line=18,col=51,endLine=18,endColumn=66,title=mprlint legacyhost::OAuth base uses …
//
// What a comment keeps silent, where that was asked for, is a notice.
func (r report) printAnnotations(w io.Writer) error {
	src, err := newSources()
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, f := range r.findings {
		level := severity
		if _, _, silent := f.silenced(); silent {
			level = "notice"
		}
		text := f.Message + f.only()
		for i, rel := range f.Related {
			if i == maxRelated {
				text += fmt.Sprintf("\n… and %d more places", len(f.Related)-i)
				break
			}
			text += fmt.Sprintf("\n%s: %s", parsePosition(rel.Posn), rel.Message)
		}
		at := src.physical(f.Posn, f.End).Region
		file, _ := src.name(f.at.file)
		fmt.Fprintf(&b, "::%s file=%s,line=%d,col=%d,endLine=%d,endColumn=%d,title=%s::%s\n", level,
			escapeProperty.Replace(file), at.StartLine, at.StartColumn, at.EndLine, at.EndColumn,
			escapeProperty.Replace("mprlint "+f.rule), escapeText.Replace(text))
	}
	_, err = io.WriteString(w, b.String())
	return err
}
