package gorm

type Model struct{ ID uint }

type DB struct{}

func (db *DB) AutoMigrate(dst ...any) error { return nil }
