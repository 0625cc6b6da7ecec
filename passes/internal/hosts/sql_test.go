package hosts

import (
	"strings"
	"testing"
)

// TestSoughtBySQL asks of the place that is marked with @.
func TestSoughtBySQL(t *testing.T) {
	for text, want := range map[string]bool{
		`UPDATE c SET url = replace(url, 'https://@app', 'https://api')`:                  true,
		`UPDATE c SET url = replace(url, 'https://app', 'https://@api')`:                  false,
		`UPDATE c SET url = REPLACE(lower(url), '@app', 'api'), b = replace(b, 'x', 'y')`: true,
		`UPDATE c SET a = replace(a, 'x', 'y'), b = replace(b, 'https://@app', 'y')`:      true,
		`UPDATE c SET url = 'https://@app' WHERE id = 1`:                                  false,
		`UPDATE c SET url = 'https://api' WHERE url = 'https://@app'`:                     true,
		"UPDATE c SET url = 'https://api'\nWHERE url LIKE 'https://@app/%'":               true,
		`SELECT id FROM c WHERE url NOT LIKE '%@app%'`:                                    true,
		`SELECT id FROM c WHERE host IN ('a', 'b', '@app')`:                               true,
		`SELECT id FROM c JOIN d ON d.host = '@app'`:                                      true,
		`DELETE FROM c WHERE url <> 'https://@app'`:                                       true,
		`INSERT INTO c (url) VALUES ('https://@app')`:                                     false,
		`INSERT INTO c (url) SELECT 'https://@app' FROM d WHERE d.x = 1`:                  false,
		`SELECT CASE WHEN url = 'https://@app' THEN 1 END FROM c`:                         true,
		`UPDATE c SET url = CASE WHEN url = 'x' THEN 'https://@app' END`:                  false,
		`curl https://@app`:          false,
		`set where = 'https://@app'`: false,
	} {
		i := strings.IndexByte(text, '@')
		if got := soughtBySQL(text[:i]+text[i+1:], i); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
