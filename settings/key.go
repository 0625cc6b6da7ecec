package settings

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
)

// Flag is the flag of the vet tool that says which files decide what is found: their key, for go
// vet to keep results by, and the rules that the user asked for by name, which no file switches
// off.
//
//	-settings=9f86d081884c7d659a2feaa0,companyid
const Flag = "settings"

// Key stands for the content of files: it changes where one of them does, or comes
// or goes, and is the same in every checkout. It is "" without files.
func Key(files []string) string {
	if len(files) == 0 {
		return ""
	}
	h := sha256.New()
	for _, file := range files {
		text, err := os.ReadFile(file)
		rel, _ := filepath.Rel(filepath.Dir(files[0]), file)
		fmt.Fprintf(h, "%s %d %v\n%s\n", filepath.ToSlash(rel), len(text), err != nil, text)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:12])
}
