package paths

import "strings"

// This file holds which packages belong to the standard library.

// IsStd reports whether a package belongs to the standard library, by its path alone: a
// driver does not always say.
func IsStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return strings.Contains(stdRoots, " "+first+" ")
}

const stdRoots = " archive bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak "

// IsStdFunc reports whether a function, by its full name, belongs to the language or its
// library.
func IsStdFunc(full string) bool {
	full = strings.TrimLeft(full, "(*")
	if !strings.Contains(full, "/") {
		full, _, _ = strings.Cut(full, ".")
	}
	return full == "error)" || IsStd(full)
}
