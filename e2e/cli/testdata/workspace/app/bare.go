package main

import (
	"example.com/ext"
	"example.com/lib"
)

func bare() {
	lib.New().Projects()
	ext.New().Projects() // reported companyid
}
