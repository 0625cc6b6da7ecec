package steel

// strconv converts a structure's steel from kips to kilonewtons; the name is older than the module.
func strconv(kips float64) (kilonewtons float64) { return kips * 4.4482216 }
