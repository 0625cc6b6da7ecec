package configfile

import "strings"

// This file holds Dockerfiles: instructions, which a backslash continues on the next line.

// instruction reads one instruction. What labels say is for people.
//
//	ENV PROCORE_API_URL=https://api.procore.com PROCORE_AUTH_URL="https://login.procore.com"
//	ARG PROCORE_API_URL=https://api.procore.com
//	CMD ["serve", "--procore-url=https://api.procore.com"]
func (s *scanner) instruction(start int) {
	end := s.endOfInstruction(start)
	s.pos = min(end+1, len(s.src))
	at := s.skip(start, end)
	word := at
	for word < end && !isBlank(s.src[word]) && s.src[word] != '\n' {
		word++
	}
	name := strings.ToUpper(s.src[at:word])
	at = s.skip(word, end)
	switch {
	case at == end || strings.HasPrefix(name, "#") || name == "LABEL" || name == "MAINTAINER":
	case name == "ENV" || name == "ARG":
		s.pairs(at, end, name == "ENV")
	case s.src[at] == '[':
		s.pos = at
		s.flow(end)
		s.pos = min(end+1, len(s.src))
	default:
		s.shell(at, end)
	}
}

// endOfInstruction is where the last line of an instruction ends. Lines that are comments
// may stand within it.
func (s *scanner) endOfInstruction(start int) int {
	for {
		end := s.lineEnd(start)
		line := strings.TrimSpace(s.src[start:end])
		if !strings.HasSuffix(line, `\`) || strings.HasPrefix(line, "#") || end == len(s.src) {
			return end
		}
		start = end + 1
		for start < len(s.src) && strings.HasPrefix(strings.TrimSpace(s.src[start:s.lineEnd(start)]), "#") {
			start = min(s.lineEnd(start)+1, len(s.src))
		}
	}
}

// pairs reads KEY=value, several times; of ENV also KEY value.
func (s *scanner) pairs(at, end int, spaced bool) {
	for at < end {
		if s.src[at] == '\\' || isBlank(s.src[at]) || s.src[at] == '\n' {
			at++
			continue
		}
		if s.src[at] == '#' {
			at = min(s.lineEnd(at), end)
			continue
		}
		key := at
		for at < end && isWord(s.src[at]) {
			at++
		}
		name := s.src[key:at]
		switch {
		case at < end && s.src[at] == '=':
			at = s.pair(name, at+1, end)
		case spaced && at < end && isBlank(s.src[at]) && name != "":
			s.under(name, s.between(at, end))
			return
		default:
			for at < end && !isBlank(s.src[at]) && s.src[at] != '\n' {
				at++
			}
		}
	}
}

// pair reads the value of a key, and returns where it ends.
func (s *scanner) pair(key string, at, end int) int {
	if at < end && isQuote(s.src[at]) {
		t, next, _ := s.quoted(at, end)
		s.under(key, t)
		return max(next, at+1)
	}
	from := at
	for at < end && !isBlank(s.src[at]) && s.src[at] != '\n' {
		at++
	}
	s.under(key, s.between(from, at))
	return at
}

// under emits a text under one key.
func (s *scanner) under(key string, t text) {
	s.keys = append(s.keys[:0], key)
	s.emit(t)
	s.keys = s.keys[:0]
}

// shell emits the lines of a command, without those that are comments.
func (s *scanner) shell(at, end int) {
	for at < end {
		eol := min(s.lineEnd(at), end)
		if line := s.between(at, eol); !strings.HasPrefix(line.s, "#") {
			s.emit(line)
		}
		at = eol + 1
	}
}
