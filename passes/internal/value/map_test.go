package value

import "testing"

// TestMergeTwice checks that an entry which is there already, and may not be, changes nothing
// about the others.
func TestMergeTwice(t *testing.T) {
	env := AsText(&Sym{Kind: SymGlobal, Name: "env", ID: "env"})
	perhaps := (&Map{}).Put(env, Plain("y"), true)
	m := (&Map{}).Merge(perhaps).Put(Plain("A"), Plain("x"), true)
	for _, e := range m.Merge(perhaps).Entries {
		if name, certain := e.Key.Const(); certain == e.Maybe {
			t.Errorf("entry %q: perhaps is %v", name, e.Maybe)
		}
	}
	if n := len(m.Merge(perhaps).Entries); n != 2 {
		t.Errorf("got %d entries, want 2", n)
	}
}
