package y_asserts

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var stored = []string{"https://app.procore.com"} // mpr:legacyhost

func TestValues(t *testing.T) {
	c := Move(Config{})
	assert.NotEqual(t, "https://app.procore.com", c.API)
	assert.Equal(t, "https://app.procore.com/oauth/token", c.Auth)
	require.NotContains(t, c.API, "app.procore.com")
	require.Equal(t, "https://app.procore.com"+"/rest/v1.0/me", c.API, "it was not moved")
	is := assert.New(t)
	is.Equal(Config{"https://app.procore.com/oauth", "https://app.procore.com/rest/v1.0"}, c)
	is.NotContains([]string{"https://app.procore.com/rest/v1.0"}, c.API)
	want := "https://app.procore.com/oauth/authorize"
	is.Equalf(want, c.Auth, "of %v", c)
}

func TestTable(t *testing.T) {
	for name, tc := range map[string]struct {
		in         Config
		auth, base string
		want       *Config
	}{
		"old":   {Config{}, "https://app.procore.com/oauth/token", "https://app.procore.com", nil},
		"role":  {Config{}, "https://sandbox.procore.com/oauth/token", "http://api.procore.com", nil},
		"pairs": {want: &Config{Auth: "https://login-sandbox-monthly.procore.com", API: "https://sandbox.procore.com"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := Move(tc.in)
			require.Equal(t, tc.auth, got.Auth)
			assert.EqualValues(t, tc.base, got.API)
			if tc.want != nil {
				assert.Equal(t, *tc.want, got)
			}
		})
	}
}

func get(u string) error {
	res, err := http.Get(u) // mpr:companyid
	if err != nil {
		return err
	}
	return res.Body.Close()
}

// What an assertion calls is called.
func TestLive(t *testing.T) {
	require.NoError(t, get("https://app.procore.com/rest/v1.0/projects")) // mpr:legacyhost
	for _, tc := range []struct{ url, want string }{
		{"https://app.procore.com/rest/v1.0/rfis", "https://app.procore.com/rest/v1.0/projects"}, // mpr:legacyhost
	} {
		assert.NoError(t, get(tc.url))
		assert.NotEqual(t, tc.want, tc.url)
	}
	assert.Eventually(t, func() bool {
		_, err := http.Get("https://api.procore.com/rest/v1.0/offices") // mpr:companyid
		return err == nil
	}, 0, 0)
	for _, s := range stored {
		_, err := http.Get(s + "/rest/v1.0/vendors") // mpr:companyid
		assert.NoError(t, err)
	}
}
