// Package report holds what mprlint report says: the calls that a program makes to the
// Procore API, what is known of each, and the forms in which it is printed.
//
// A [Report] is data, and its JSON form is the documented one: docs/report.schema.json
// describes it, and a report that was kept as JSON can be read again, to be printed in
// another form or compared with a later one. The same code gives the same bytes: nothing
// in a report depends on when or where it was made.
//
//	r.Join(traffic)       // with what Procore counted, from -activity
//	r.Compare(earlier)    // with an earlier report, from -since
//	r.Complete()          // order, ids and the summary
//	WriteText(w, r)       // or WriteJSON, WriteCSV, WriteHTML
package report
