// Package cli has flags in structs. What it makes of them is assembly, and cannot be seen.
package cli

type Flag interface{ Apply() }

type StringFlag struct{ Name, Value, Usage string }

func (f *StringFlag) Apply() {}

type Variable struct{ Key, Default string }

type App struct {
	Flags     []Flag
	Variables []Variable
	Action    func(*Context) error
}

type Context struct{}

func (c *Context) String(name string) string

func Run(a *App, args []string) error
