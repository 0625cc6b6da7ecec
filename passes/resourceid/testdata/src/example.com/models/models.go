// Command models keeps structs in tables of MySQL.
package main

import (
	_ "github.com/golang-migrate/migrate/v4/database/mysql"
	"gorm.io/gorm"
)

// Link embeds a model.
type Link struct {
	gorm.Model
	ProcoreProjectID int32   // want `field Link.ProcoreProjectID holds a Procore id in int32, which is too small for new regions; use int64`
	Vendor           *uint32 `gorm:"column:procore_vendor_id"` // want `field Link.Vendor holds a Procore id in uint32`
	ProcoreRfiID     int32   `gorm:"type:bigint"`              // want `field Link.ProcoreRfiID holds`
	ProcoreNoteID    int32   `gorm:"-"`
	ProcoreStatus    int32
	OwnerID          int32
	ProcoreUserID    int64
}

// Row has tags.
type Row struct {
	ProcoreFolderID int32 // want `field Row.ProcoreFolderID holds`
	User            int32 `bun:"procore_user_id,notnull"` // want `field Row.User holds`
	ProcoreHintID   int32 `bun:"-"`
}

// Seen has neither, and becomes a table.
type Seen struct {
	ID            uint
	ProcoreTaskID int32 // want `field Seen.ProcoreTaskID holds`
}

// Loose is no table that is seen.
type Loose struct {
	ProcoreTaskID int32 `json:"task"`
}

func main() {
	_ = new(gorm.DB).AutoMigrate(&Seen{})
}
