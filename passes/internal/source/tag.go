package source

import (
	"strings"
)

// This file holds the defaults in struct tags.
//
//	// Have: Base string `envDefault:"https://api.procore.com"`

// TagDefaults finds the defaults in a tag, as byte ranges: the values of keys such as
// default, envDefault and env-default, and what follows "default=" in other values. Byte ranges
// and not texts, since a finding names the bytes and a fix changes them.
//
//	`env:"API" envDefault:"https://api.procore.com"`              the address
//	`envconfig:"API,default=https://api.procore.com,required"`    the address, up to the comma
func TagDefaults(raw string) [][2]int {
	var out [][2]int
	for at := 0; at < len(raw); {
		colon := strings.Index(raw[at:], `:"`)
		if colon < 0 {
			break
		}
		key := strings.TrimSpace(raw[at : at+colon])
		start := at + colon + 2
		end := start
		for end < len(raw) && raw[end] != '"' {
			if raw[end] == '\\' {
				end++
			}
			end++
		}
		end = min(end, len(raw))
		if strings.Contains(strings.ToLower(key), "default") {
			out = append(out, [2]int{start, end})
		} else if i := strings.Index(raw[start:end], "default="); i >= 0 {
			from := start + i + len("default=")
			out = append(out, [2]int{from, from + strings.IndexAny(raw[from:end]+",", ",;")})
			if q := out[len(out)-1]; q[0] < q[1] && raw[q[0]] == '\'' {
				out[len(out)-1] = [2]int{q[0] + 1, q[0] + 1 + strings.IndexAny(raw[q[0]+1:end]+"'", "'")}
			}
		}
		at = end + 1
	}
	return out
}
