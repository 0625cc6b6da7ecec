// Package quota counts in C and calls Procore, so that cgo makes another file of this one before
// a rule sees it.
package quota

/*
#include <stdlib.h>

static int twice(int x) { return 2 * x; }
*/
import "C"

import (
	"fmt"
	"net/http"
	"net/url"
	"unsafe"
)

const tokenURL = "https://app.procore.com/oauth/token"

// Token signs in.
func Token() (*http.Response, error) {
	return http.PostForm(tokenURL, url.Values{"n": {fmt.Sprint(int(C.twice(C.int(2))))}})
}

// Projects has two addresses on lines that cgo writes anew before and behind them.
func Projects() []string {
	return []string{fmt.Sprint(C.twice(1)), "https://app.procore.com/rest/v1.0/projects?n=" + fmt.Sprint(C.twice(2), C.twice(3)), "https://app.procore.com/rest/v1.0/companies", fmt.Sprint(C.twice(4))}
}

// Cut is cut up.
func Cut() string {
	return "https://" + "app" + ".procore.com/rest/v1.0/vendors?n=" + fmt.Sprint(C.twice(5))
}

// raw has lines, of which two are the same.
var raw = `{
	"a": "https://app.procore.com/rest/v1.0/me",
	"ä": "https://app.procore.com/rest/v1.0/me",
	"b": "http://api.procore.com/rest/v1.0/offices"
}`

// Text goes through C.
func Text() string {
	p := C.CString("https://app.procore.com/rest/v1.0/rfis")
	defer C.free(unsafe.Pointer(p))
	return C.GoString(p) + raw
}

// Both needs two values: there is no fix in a file like this.
func Both(signIn bool) string {
	base := "https://app.procore.com"
	if signIn && C.twice(1) == 2 {
		return base + "/oauth/token"
	}
	return base + "/rest/v1.0/me"
}

// Vendors has a company at hand; what is added to a file like this is for a person to add.
func Vendors(companyID string) (*http.Request, error) {
	return http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?n="+fmt.Sprint(C.twice(6)), nil)
}
