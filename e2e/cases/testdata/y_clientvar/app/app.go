// Package app starts what a program needs.
package app

import _ "cases.example.org/y_clientvar/auth"

// Name is the program's.
const Name = "sync"
