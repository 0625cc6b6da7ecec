// Package defaults has headers that go with every call.
package defaults

import (
	"net/http"
	"os"
)

// Complete are completed at the start.
var Complete = http.Header{"Accept": {"application/json"}}

// Plain stay as they are.
var Plain = http.Header{"Accept": {"application/json"}}

// Late are completed by whoever knows the company.
var Late = map[string]string{"Accept": "application/json"}

func init() { Complete.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID")) }

// Use completes Late.
func Use(company string) { Late["Procore-Company-Id"] = company }
