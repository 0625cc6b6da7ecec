// Package tags maps structs to tables of MySQL.
package tags

import _ "gorm.io/driver/mysql"

// Link is kept by gorm.
type Link struct {
	ID               uint  `gorm:"primaryKey"`
	ProcoreProjectID int64 `gorm:"type:integer;not null"`                                 // want `column ProcoreProjectID holds a Procore id in integer, which is too small for new regions; use BIGINT`
	Company          int64 `json:"company" gorm:"column:procore_company_id;type:INT(11)"` // want `column procore_company_id holds a Procore id in INT,`
	ProcoreVendorID  int64 `gorm:"type:bigint"`
	OwnID            int64 `gorm:"type:integer"`
	ProcoreStatus    int64 `gorm:"type:integer"`
	ProcoreDrawingID int64 `gorm:"index:int"`
	ProcoreTaskID    int64 `gorm:"column:task_id;type:int"` // the column does not say whose it is
	ProcoreNoteID    int64 "gorm:\"type:int\""              // not said of tags with escapes
}

// Row is kept by bun and xorm.
type Row struct {
	User   int64 `bun:"procore_user_id,type:integer,notnull"` // want `column procore_user_id holds a Procore id in integer`
	RFI    int64 `xorm:"int notnull 'procore_rfi_id'"`        // want `column procore_rfi_id holds a Procore id in int,`
	Folder int64 `bun:"procore_folder_id,type:bigint"`
	Hint   int64 `xorm:"notnull 'procore_hint_id' comment('int')"`
}
