// Package schema declares what ent keeps.
package schema

import "entgo.io/ent/schema/field"

// Link belongs to a project of Procore.
type Link struct{}

// Fields of Link.
func (Link) Fields() []*field.Descriptor {
	return []*field.Descriptor{
		field.Int32("procore_project_id").Unique(), // want `column procore_project_id holds a Procore id in Int32, which is too small for new regions; use Int64 and generate the code anew \(MPR\)`
		field.Uint16("procore_user_id"),            // want `column procore_user_id holds a Procore id in Uint16`
		field.Int("procore_company_id"),            // a BIGINT
		field.Int64("procore_vendor_id"),
		field.String("procore_rfi_id"),
		field.Int32("procore_retries"),
		field.Int32("owner_id"), // the column does not say whose it is
	}
}
