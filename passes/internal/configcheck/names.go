package configcheck

import (
	"path"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/configfile"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds what the keys of a value, and the name of its file, say of it.

// names are what a value is called, nearest first. A key that is nothing but the name of an
// environment counts by itself; in any other, a word of an address must stand beside it.
func (c *checker) names(keys []string) []hosts.Binding {
	var out []hosts.Binding
	for _, key := range slices.Backward(keys) {
		for part := range partsOf(key) {
			out = append(out, hosts.Binding{Text: part, Key: isEnvironment(part)})
		}
	}
	return append(out, c.fileNames()...)
}

// partsOf yields what the dots of a key part, the last part first; a key may be nested so
// too: procore.api_base.
func partsOf(key string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, part := range slices.Backward(strings.Split(key, ".")) {
			if part != "" && !yield(part) {
				return
			}
		}
	}
}

// isEnvironment reports whether the words of a key name an environment and nothing else:
// "production", "monthly-sandbox".
func isEnvironment(key string) bool {
	env, either := procore.EnvOf(key)
	if env == procore.UnknownEnv && !either {
		return false
	}
	return !slices.ContainsFunc(procore.Words(key), func(w string) bool {
		e, either := procore.EnvOf(w)
		return e == procore.UnknownEnv && !either && w != "on" && w != "demand" && w != "procore" && w != "env" && w != "environment"
	})
}

// fileNames are what the name of a file says of its environment: .env.production,
// values-prod.yaml. Sandboxes and development are left out, since a program's own
// development may call any of Procore's environments.
func (c *checker) fileNames() []hosts.Binding {
	base := path.Base(strings.ReplaceAll(c.fileName, `\`, "/"))
	for part := range strings.FieldsFuncSeq(base, func(r rune) bool { return r == '.' || r == '-' || r == '_' }) {
		switch env, _ := procore.EnvOf(part); env {
		case procore.Production, procore.Federal, procore.Monthly:
			if isEnvironment(part) {
				return []hosts.Binding{{Text: part, Key: true}}
			}
		}
	}
	return nil
}

// proseKeys are the keys of texts for people, and of links to them.
var proseKeys = []string{
	"description", "comment", "comments", "_comment", "note", "notes", "title", "summary", "help", "doc", "docs",
	"documentation", "readme", "message", "homepage", "home", "repository", "sources", "icon", "logo", "changelog",
}

// forPeople reports whether a value is prose by what it is called.
func forPeople(v configfile.Value) bool {
	n := len(v.Keys)
	return n > 0 && slices.ContainsFunc(proseKeys, func(k string) bool { return strings.EqualFold(k, v.Keys[n-1]) })
}

// commandKeys are the keys of commands, in which plain words are no sentence.
var commandKeys = []string{
	"run", "command", "commands", "args", "entrypoint", "cmd", "test", "exec", "script", "scripts", "before_script",
	"after_script", "user_data", "healthcheck",
}

// isCommand reports whether a value is a command by one of its keys.
func isCommand(keys []string) bool {
	return slices.ContainsFunc(keys, func(k string) bool {
		return slices.ContainsFunc(commandKeys, func(c string) bool { return strings.EqualFold(c, k) })
	})
}

// inSentence reports whether an address stands in a sentence: plain words lead up to it,
// and no command is among them.
//
//	see https://app.procore.com/oauth/token for what was used before
func inSentence(before string) bool {
	before = before[strings.LastIndexByte(before, '\n')+1:]
	words := 0
	for _, w := range strings.Fields(before) {
		switch {
		case strings.ContainsAny(w, "=$|{}<>&") || strings.HasPrefix(w, "-") || isOneOf(w, "curl", "wget", "http", "https", "fetch", "export"):
			return false // a command
		case strings.Trim(w, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’,;:.!?()") == "":
			words++
		}
	}
	return words > 0
}
