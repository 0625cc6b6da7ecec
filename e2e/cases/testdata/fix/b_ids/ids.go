// Package erp is the bridge between Procore and the ledger.
package erp

import (
	"encoding/json"
	"fmt"
)

// CompanyID is Procore's number for a company.
type CompanyID int

// String is how the ledger prints it.
func (id CompanyID) String() string { return fmt.Sprintf("procore:%06d", int(id)) }

// Tenant is a company's id as it stands in the tenants file.
type Tenant string

// Seq numbers what the ledger sends.
type Seq uint16

// Book is a company in the ledger. Number comes from Procore's own answer.
type Book struct {
	CompanyID CompanyID
	Number    json.Number
	Closed    bool
}
