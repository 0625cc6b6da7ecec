package clients

import (
	"slices"
	"testing"
)

// TestAsserts asks of functions and methods, those of packages beside the ones that are listed too.
func TestAsserts(t *testing.T) {
	for name, want := range map[string]bool{
		"github.com/stretchr/testify/assert.Equal":                 true,
		"(*github.com/stretchr/testify/require.Assertions).Equalf": true,
		"gotest.tools/v3/assert/cmp.Equal":                         true,
		"github.com/h2non/gock.New":                                true,
		"gopkg.in/check.v1.Equals":                                 true,
		"github.com/stretchr/testify/assert/yaml.Unmarshal":        false,
		"(*github.com/stretchr/testify/mock.Mock).On":              false,
		"(github.com/stretchr/testify/assertx.Assertions).Equal":   false,
		"(*net/http.Client).Get":                                   false,
		"github.com/stretchr/testify/assert":                       false,
		"example.com/github.com/stretchr/testify/assert.Equal":     false,
	} {
		if got := Asserts(name); got != want {
			t.Errorf("Asserts(%q) = %v", name, got)
		}
	}
	if !slices.IsSorted(assertions) {
		t.Error("the packages are not sorted")
	}
}
