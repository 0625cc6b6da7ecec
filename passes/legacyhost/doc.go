// Package legacyhost defines an Analyzer that reports hosts which served sign-in and
// API before Multiple Procore Regions (MPR).
//
// # Analyzer legacyhost
//
// legacyhost: report OAuth and API addresses on app.procore.com
//
// Sign-in moved from app.procore.com to login.procore.com, and the API to
// api.procore.com. The analyzer reports a string that still sends either to the old
// host, or to the browser host of one zone, such as us02.procore.com, which pins the
// program to a region:
//
//	TokenURL: "https://app.procore.com/oauth/token" // OAuth URL uses app.procore.com; use login.procore.com (MPR)
//
//	const base = "https://app.procore.com" // API base uses app.procore.com; use api.procore.com (MPR)
//	u := base + "/rest/v1.0/projects"
//
// A value is followed to where it is used: through constants, concatenation,
// formatting, URL values, fields, variables, functions and packages. A base that is
// used for both must become two; the fix makes them of a constant or variable that is
// joined with a path wherever it is used. Where no use is seen, the words of the name
// that the value is bound to decide; where they don't, both hosts are named.
//
// Links for a browser, origins, patterns to match and prose are left alone.
//
// Struct tags that carry defaults count too, and so do embedded configuration files
// where the driver lets an analyzer read them, as mprlint itself does.
//
// The rule follows Procore's guide "Working with Multiple Procore Regions (MPR)",
// section "Required Changes".
//
// A comment //lint:ignore legacyhost REASON keeps the rule silent on its line and the next,
// //lint:file-ignore legacyhost REASON in the whole file. In an embedded
// file a comment such as # mprlint:ignore legacyhost REASON does that.
//
// Flag -legacyhost.web: also report browser links and origins (default off).
//
// Flag -legacyhost.ignored: also report what a comment keeps silent, with its reason (default
// off).
package legacyhost
