// Package sdk stands for a package of another module.
package sdk

import "net/http"

const Base = "https://app.procore.com"

func Get(path string) (*http.Response, error) { return http.Get(Base + "/rest/v1.0" + path) }
