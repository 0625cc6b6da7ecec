// Package resourceid defines an Analyzer that reports ids of Procore that are kept in
// numbers of 32 bits or less.
//
// # Analyzer resourceid
//
// resourceid: report ids of Procore that are kept in 32 bits
//
// In new regions, the ids of Procore's resources may be larger than 32 bits can hold. A
// program that keeps them in an int32 fails to decode the answer, or worse, cuts the id and
// asks for another resource. The analyzer reports the fields of structs that are decoded
// from answers of the Procore API or encoded into requests, if they are called an id by their
// name or their tag:
//
//	type Project struct {
//		ID        int32  `json:"id"`         // field Project.ID holds a Procore id in int32, which is too small for new regions; use int64 (MPR)
//		CompanyID *int64 `json:"company_id"` // 64 bits are enough
//		Number    int32  `json:"number"`     // no id
//	}
//
// It also reports where an id is cut to 32 bits, out of an answer or on its way into a request
// or its Procore-Company-Id header, and where one in a floating-point number is written as
// 5.62949953421312e+14:
//
//	row.Project = int32(project.ID) // int32 cuts an id that comes from Procore to 32 bits or less, which is too small for new regions; use int64 (MPR)
//	path := fmt.Sprintf("/rest/v1.0/projects/%v", m["id"]) // a large id in a floating-point number is written with an exponent, as in 5.62949953421312e+14; use %.0f or decode it into an int64 (MPR)
//
// What json.Decoder.Token returns is such a number, too, where the place that it goes to says that it is
// an id. A decoder that is told to UseNumber has the digits in it, and nothing is said of the numbers that it
// reads; a helper that makes one, also of another package of the module, is known. Nor is anything said of
// what comes from version 2 of the API, whose ids are strings.
//
// Slices, pointers, map keys, embedded structs and generic types count. A type is one of
// Procore's messages if the program is seen to read it from an answer, or to write it into a
// request: by encoding/json and what works alike, by a client library or a helper of the
// program's own. A field with the name of an id also counts where the program writes it into a
// request by hand:
//
//	type ListOptions struct {
//		VendorID int32 // field VendorID holds a Procore id in int32, which is too small for new regions; use int64 (MPR)
//	}
//	q.Set("vendor_id", strconv.Itoa(int(opts.VendorID)))
//
// So does a parameter of an exported function, which other packages fill:
//
//	func Vendor(id int32) (*http.Response, error) { // parameter id holds a Procore id in int32, which is too small for new regions; use int64 (MPR)
//		return http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/vendors/%d", id))
//	}
//
// Webhooks of Procore are messages, too: they are told by their fields resource_name and resource_id, or
// by the name of what reads them, and may come out of a queue, or in an envelope that is read first.
//
// The messages of one package are known to those that import it: a mapper that turns them into
// rows of a database cuts an id as well. A type that may lack its number, such as sql.NullInt32
// or pgtype.Int4, counts as the number. A field that another package of the module declares, such
// as one of a configuration or of code that sqlc generates, is reported where its value goes into
// a request. So is the call of a getter, as those of generated protobuf, or of another function of the module
// that has 32 bits for a result, and a field that is not called an id: there, the place in the request says
// that it is one.
//
// A package of the module may hold a client that names nobody. Its messages are Procore's for whoever gives it
// a host of Procore, and are reported there, at the call.
//
// Ids of other systems in the same package are left alone, and so are fields of
// which nobody sees where they come from, types with constants of their own, and ids in
// strings, json.Number and big.Int.
//
// In SQL statements of the package, a column that is named for an id of Procore and has a
// type of 32 bits or less is reported, where the package or its module uses a driver for
// PostgreSQL or MySQL:
//
//	CREATE TABLE links (procore_project_id INTEGER) -- column procore_project_id holds a Procore id in INTEGER, which is too small for new regions; use BIGINT (MPR)
//
// Statements are looked for in texts, in SQL files that a package embeds, and in the tags of gorm,
// bun, go-pg and xorm; of ent, in the fields of its schemas. So are the fields of the structs that
// these libraries keep in tables, if the column is named for an id of Procore. A column that a
// later migration widens is left alone, and so is what takes a migration back.
//
// An int or uint counts as what the build makes it: 32 bits with GOARCH=386, arm or mips.
//
// The fix makes it the type of 64 bits of the same kind. It is offered only if the package
// and its tests still compile with it, and only if no other package can depend on what it
// changes: an exported field is fixed in package main. In a package that others may import,
// also an internal one, change it and its users together.
//
// The rule follows Procore's guide "Working with Multiple Procore Regions (MPR)", section
// on the size of resource ids.
//
// A comment //lint:ignore resourceid REASON keeps the rule silent on its line and the next,
// //lint:file-ignore resourceid REASON in the whole file. In an embedded SQL file, a comment
// -- mprlint:ignore resourceid REASON does so for its line and, on a line of its own, the next.
//
// Flag -resourceid.hosts: comma-separated further hosts that stand for the Procore API, such as
// a company's gateway, as -companyid.hosts; -hosts stands for both.
//
// Flag -resourceid.ignored: also report what a comment keeps silent, with its reason (default
// off).
package resourceid
