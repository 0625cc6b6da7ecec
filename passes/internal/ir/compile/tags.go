package compile

// This file holds struct tags, which give fields their defaults.
//
//	// Have: type Config struct{ Base string `envDefault:"https://api.procore.com"` }
//	?.[p.Config.Base] = "https://api.procore.com"
//
// stands at the package's start: a struct that nobody saw made may hold the default.

import (
	"go/ast"
	"go/types"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// tagDefaults compiles the values that struct tags give the fields of the package's types
// unless a configuration gives others. Types within functions count as well: what is read once
// may be declared where it is read.
func (c *compiler) tagDefaults(files []*ast.File) []*ir.Node {
	var out []*ir.Node
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			if st, ok := spec.Type.(*ast.StructType); ok && c.info.Defs[spec.Name] != nil {
				for _, field := range st.Fields.List {
					out = append(out, c.tagDefault(field, c.info.Defs[spec.Name].Type())...)
				}
			}
			return false
		})
	}
	return out
}

// tagDefault is the assignment of the default in a field's tag, for each of its names. The
// text keeps its place within the tag, so that a fix can change it there.
func (c *compiler) tagDefault(f *ast.Field, owner types.Type) []*ir.Node {
	if f.Tag == nil {
		return nil
	}
	raw, err := strconv.Unquote(f.Tag.Value)
	if err != nil {
		return nil
	}
	var out []*ir.Node
	for _, d := range source.TagDefaults(raw) {
		for _, name := range f.Names {
			v, ok := c.info.Defs[name].(*types.Var)
			if !ok || !isText(v.Type()) {
				continue
			}
			text := &ir.Node{Op: ir.OpText, Text: raw[d[0]:d[1]], Off: int32(d[0]), Pos: f.Tag.Pos(), Src: c.literal(f.Tag)}
			field := &ir.Node{Op: ir.OpField, Name: name.Name, Key: c.key(v, owner), Kids: []*ir.Node{{Op: ir.OpUnknown}}}
			out = append(out, &ir.Node{Op: ir.OpAssign, Kids: []*ir.Node{field, text}})
		}
	}
	return out
}
