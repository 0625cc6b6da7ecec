// Package field stands for ent's.
package field

type Descriptor struct{ name string }

func (d *Descriptor) Unique() *Descriptor { return d }

func Int(name string) *Descriptor    { return &Descriptor{name} }
func Int32(name string) *Descriptor  { return &Descriptor{name} }
func Uint16(name string) *Descriptor { return &Descriptor{name} }
func Int64(name string) *Descriptor  { return &Descriptor{name} }
func String(name string) *Descriptor { return &Descriptor{name} }
