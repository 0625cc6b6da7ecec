// Package headers stands in for the library of this path.
package headers

import "gopkg.in/h2non/gentleman.v2/plugin"

func Set(k, v string) plugin.Plugin { return nil }
func Add(k, v string) plugin.Plugin { return nil }
func Del(k string) plugin.Plugin    { return nil }
