// Command unset has nobody who sets it.
package main

import "cases.example.org/z_startup/sdk"

func main() { sdk.Default().Get("/vendors") } // mpr:companyid
