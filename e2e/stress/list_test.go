package main

import (
	"slices"
	"testing"
)

func TestReadList(t *testing.T) {
	all, err := readList("modules.txt", "0/1")
	if err != nil {
		t.Fatal(err)
	}
	var again []string
	for _, slice := range []string{"0/3", "1/3", "2/3"} {
		some, err := readList("modules.txt", slice)
		if err != nil {
			t.Fatal(err)
		}
		again = append(again, some...)
	}
	slices.Sort(again)
	if len(slices.Compact(again)) != 60 || len(all) != 60 {
		t.Errorf("%d modules, and %d in slices, want 60", len(all), len(again))
	}
	for _, wrong := range []string{"1", "x/2", "0/0", "-1/2"} {
		if _, err := readList("modules.txt", wrong); err == nil {
			t.Errorf("-slice %s is taken", wrong)
		}
	}
}
