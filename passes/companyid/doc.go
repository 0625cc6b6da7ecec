// Package companyid defines an Analyzer that reports Procore API calls which never
// send the Procore-Company-Id header.
//
// # Analyzer companyid
//
// companyid: report API calls without the Procore-Company-Id header
//
// Every call to the Procore API must carry the header Procore-Company-Id, which picks
// the region that the company lives in. A call without it works for some customers and
// fails for others. The analyzer reports each construction of a request to a Procore API
// path that no path of the program gives the header:
//
//	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // Procore API call never sends the Procore-Company-Id header; set it on the request (MPR)
//	if err != nil {
//		return err
//	}
//	req.Header.Set("Authorization", "Bearer "+token)
//
// The header counts however it gets there: set or added on the request, stored into its
// map, copied from another, given by a helper, an option, a middleware or transport of
// the client that sends it, or a default of the client. It does not count when it is
// empty, deleted again, set after the request was sent, or spelled otherwise; company_id
// in the path or the query is no substitute.
//
// A request is reported where it is made, once. When it depends on the caller whether
// the header is set, and some callers do it, the others' calls are reported: a condition over
// what the caller passes, such as id != 0 or len(ids) > 0, is decided where the values are
// known. A value that is certainly empty, or 0, is no company.
//
// GET /rest/v1.0/me and GET /rest/v1.0/companies need no header, unless the token comes
// from the client-credentials grant.
//
// What cannot be decided is not reported: headers of unknown content, functions and
// clients from elsewhere.
//
// The fix sets the header where the request is made, behind the check of its error. The
// company's id is the one that the request itself names, as company_id in its query or
// behind companies in its path; else a parameter, a field of the receiver, a variable or a
// constant that is called so. There is no fix where none is in scope, or where more than
// one could be meant. The name of a header that is a near miss, such as Company-Id, is
// corrected where it stands.
//
// The rule follows Procore's guides "Request Header Requirements for Multiple Procore
// Regions (MPR)" and "Working with Multiple Procore Regions (MPR)", section "Required
// Changes".
//
// A comment //lint:ignore companyid REASON keeps the rule silent on its line and the next,
// //lint:file-ignore companyid REASON in the whole file.
//
// Flag -companyid.strict: also report what cannot be decided, saying why (default off).
//
// Flag -companyid.grant: client_credentials or authorization_code, where the code does
// not show it (default auto: unknown).
//
// Flag -companyid.setters: comma-separated full names of functions that give a request
// the header, in code that cannot be seen, such as (*example.com/sdk.Signer).Sign.
//
// Flag -companyid.hosts: comma-separated further hosts that stand for the Procore API,
// such as a company's gateway: gw.example.com, https://gw.example.com:8443, or *.example.com
// for all hosts below one.
//
// Flag -companyid.ignored: also report what a comment keeps silent, with its reason (default
// off).
package companyid
