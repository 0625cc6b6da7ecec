// Package hostmismatch defines an Analyzer that reports Procore hosts which cannot
// serve what is asked of them.
//
// # Analyzer hostmismatch
//
// hostmismatch: report Procore hosts of the wrong role or environment
//
// Each environment of Procore has a host for sign-in and one for the API: production,
// the monthly sandbox, the development sandbox and the federal environment. The
// analyzer reports a host that does not serve what its path or its use asks for:
//
//	"https://sandbox.procore.com/oauth/token" // OAuth URL uses sandbox.procore.com, which does not serve sign-in; use login-sandbox.procore.com (MPR)
//
// an address in no environment at all:
//
//	"https://api-sandbox.procore.com/rest/v1.0/me" // no Procore environment has the host api-sandbox.procore.com; use api-monthly.procore.com or sandbox.procore.com (MPR)
//
// a configuration that joins two environments:
//
//	Config{Auth: "https://login-sandbox-monthly.procore.com", API: "https://sandbox.procore.com"} // API host sandbox.procore.com (development sandbox) is paired with sign-in host login-sandbox-monthly.procore.com (monthly sandbox); use hosts of one environment (MPR)
//
// a value that is named after another environment:
//
//	monthlyAPI = "https://sandbox.procore.com" // "monthlyAPI" names the monthly sandbox environment but holds sandbox.procore.com; use api-monthly.procore.com (MPR)
//
// and http where Procore wants https:
//
//	"http://api.procore.com/rest/v1.0/me" // api.procore.com is called over http; use https (MPR)
//
// A catalogue that lists every environment, each with its own hosts, is right.
//
// The rule follows Procore's guide "Working with Multiple Procore Regions (MPR)",
// section "Will the MPR architecture changes impact my sandbox environments?".
//
// A comment //lint:ignore hostmismatch REASON keeps the rule silent on its line and the next,
// //lint:file-ignore hostmismatch REASON in the whole file.
//
// Flag -hostmismatch.ignored: also report what a comment keeps silent, with its reason (default
// off).
package hostmismatch
