package lede_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// unshown are methods that need no example: others call them, not our users.
var unshown = map[string]string{
	"Error": "fmt", "Is": "errors", "String": "fmt",
	"MarshalJSON": "encoding/json", "UnmarshalJSON": "encoding/json", "MarshalText": "encoding", "UnmarshalText": "encoding",
	"Scan": "database/sql", "Value": "database/sql",
	"FindIn": "our own rooms: its argument is internal",
}

// TestExamples: every function and method that a user calls is called in an example of its room, and the output of
// every example is checked.
func TestExamples(t *testing.T) {
	for _, room := range slices.Sorted(maps.Keys(house)) {
		if strings.HasPrefix(room, "internal/") || room == "examples" {
			continue
		}
		source, tests := parse(t, room)
		calls := map[string]bool{}
		for _, example := range doc.Examples(tests...) {
			if example.Output == "" && !example.EmptyOutput {
				t.Errorf("%s: the output of Example%s is not checked", room, example.Name)
			}
			ast.Inspect(example.Code, func(n ast.Node) bool { return note(calls, source[0].Name.Name, n) })
		}
		for _, f := range functions(source) {
			if !calls[f] && unshown[strings.TrimPrefix(f, ".")] == "" {
				t.Errorf("%s: no example calls %s", room, f)
			}
		}
	}
}

// parse reads the files of a room: what it offers, and its tests.
func parse(t *testing.T, room string) (source, tests []*ast.File) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(filepath.FromSlash("./"+room), "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d files, %v", room, len(names), err)
	}
	files := token.NewFileSet()
	for _, name := range names {
		file, err := parser.ParseFile(files, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			tests = append(tests, file)
		} else {
			source = append(source, file)
		}
	}
	return source, tests
}

// note keeps what is called: "money.Find" for a function of the package, ".Find" for a method.
func note(calls map[string]bool, name string, n ast.Node) bool {
	if call, ok := n.(*ast.CallExpr); ok {
		if f, ok := call.Fun.(*ast.SelectorExpr); ok {
			x, _ := f.X.(*ast.Ident)
			if x == nil || x.Name != name {
				name = ""
			}
			calls[name+"."+f.Sel.Name] = true
		}
	}
	return true
}

// functions are the exported functions of a room, and the exported methods of its exported types, as note names them.
func functions(files []*ast.File) []string {
	var names []string
	for _, file := range files {
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			switch {
			case !ok || !f.Name.IsExported():
			case f.Recv == nil:
				names = append(names, file.Name.Name+"."+f.Name.Name)
			case ast.IsExported(receiver(f)):
				names = append(names, "."+f.Name.Name)
			}
		}
	}
	return names
}

// receiver is the name of the type whose method f is.
func receiver(f *ast.FuncDecl) string {
	t := f.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if name, ok := t.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}
