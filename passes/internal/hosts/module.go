package hosts

import (
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds which packages the reader can edit.

// An ownFact says of a package that holds hosts whether the reader can edit it. Its
// path does not tell: a go.work joins modules that share no prefix.
type ownFact struct {
	// Own is set for a main module or one of the same go.work. A module that go.mod
	// replaces by a folder has a version still, and stays foreign.
	Own bool
}

func (*ownFact) AFact() {}

func (f *ownFact) String() string {
	if f.Own {
		return "own"
	}
	return "foreign"
}

// exportOwn lets the packages that import this one know whose it is. A driver that
// doesn't tell the module, such as Bazel's, leaves it to the path.
func exportOwn(pass *analysis.Pass) {
	if m := pass.Module; m != nil && m.Path != "" {
		pass.ExportPackageFact(&ownFact{Own: m.Version == ""})
	}
}

// ownPackages says of the packages that are imported, however far, whose they are.
func ownPackages(pass *analysis.Pass) map[string]bool {
	own := map[string]bool{pass.Pkg.Path(): true}
	for _, f := range pass.AllPackageFacts() {
		if fact, ok := f.Fact.(*ownFact); ok {
			own[f.Package.Path()] = fact.Own
		}
	}
	return own
}

// Own reports whether a package is the reader's own, so that what is wrong there is
// reported there, and not once more where it is used.
func (ls *Literals) Own(path string) bool {
	if own, ok := ls.own[path]; ok {
		return own
	}
	return sameModule(ls.pass, path)
}

// sameModule reports whether a package belongs to the module that is being checked;
// where the driver doesn't tell the module, the first element of the path decides.
func sameModule(pass *analysis.Pass, pkg string) bool {
	mod, _, _ := strings.Cut(pass.Pkg.Path(), "/")
	if pass.Module != nil && pass.Module.Path != "" {
		mod = pass.Module.Path
	}
	return pkg == mod || strings.HasPrefix(pkg, mod+"/")
}
