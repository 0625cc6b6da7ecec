package names

import (
	"net/http"
	"strings"
)

// A base that is compared, and called.
const callBase = "https://app.procore.com/" // want `OAuth base uses app\.procore\.com; use login\.procore\.com`

func calls(base string) (*http.Response, error) {
	if base == callBase {
		base = strings.TrimSuffix(callBase, "/")
		return http.PostForm(base+"/oauth/token", nil)
	}
	return nil, nil
}

// A base that goes to a function, whatever the comparison.
var base = "https://app.procore.com" // want `API base uses app\.procore\.com`

func probe() bool { return reach(base) == nil }

func reach(string) error { return nil }

// A base that is only looked at whether it is there.
const setBase = "https://app.procore.com" // want `API base uses app\.procore\.com`

func isSet() bool { return setBase != "" }
