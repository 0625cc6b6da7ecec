// Package id_tags maps structs to tables.
package id_tags

import _ "github.com/lib/pq"

type link struct {
	ID               uint   `gorm:"primaryKey"`
	ProcoreProjectID int64  `gorm:"type:integer;not null"`                             // mpr:resourceid
	Company          int64  `json:"company" gorm:"column:procore_company_id;type:INT"` // mpr:resourceid
	ProcoreVendorID  int64  `gorm:"type:bigint"`
	OwnerID          int64  `gorm:"type:integer"`
	ProcoreStatus    int64  `gorm:"type:integer"`
	ProcoreDrawingID int64  `gorm:"index:int"`
	ProcoreTrackerID string `gorm:"type:varchar(32)"`
}

type row struct {
	User   int64 `bun:"procore_user_id,type:integer,notnull"` // mpr:resourceid
	RFI    int64 `xorm:"int notnull 'procore_rfi_id'"`        // mpr:resourceid
	Folder int64 `bun:"procore_folder_id,type:bigint"`
	Hint   int64 `xorm:"bigint 'procore_hint_id' comment('was int')"`
}

var _, _ = link{}, row{}
