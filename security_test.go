package lede_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// forbidden are what a library that reads text has no need of: files, the network, other programs, the environment, memory
// that Go does not look after, chance.
var forbidden = []string{"C", "crypto/", "log", "math/rand", "net", "net/", "os", "os/", "path/filepath", "plugin", "reflect", "runtime/debug",
	"syscall", "testing", "time/tzdata", "unsafe"}

// TestTouchesNothing: no room of the library imports what opens files or connections, starts programs, reads the environment or
// goes around the type system; no file has a directive that does, and nothing is done by init.
func TestTouchesNothing(t *testing.T) {
	read := 0
	eachLibraryFile(t, func(path string, file *ast.File) {
		read++
		for _, spec := range file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if slices.ContainsFunc(forbidden, func(never string) bool {
				return name == never || strings.HasSuffix(never, "/") && strings.HasPrefix(name, never)
			}) {
				t.Errorf("%s imports %s", path, name)
			}
		}
		for _, group := range file.Comments {
			for _, line := range group.List {
				if strings.HasPrefix(line.Text, "//go:") && !strings.HasPrefix(line.Text, "//go:embed ") && !strings.HasPrefix(line.Text, "//go:generate ") {
					t.Errorf("%s has the directive %s", path, line.Text)
				}
			}
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s works in init", path)
			}
		}
	})
	if read < 100 {
		t.Errorf("only %d files were read", read)
	}
}

// TestPanics: the library panics on its own broken tables, in Must functions, and where package halt ends work, and nowhere else.
func TestPanics(t *testing.T) {
	eachLibraryFile(t, func(path string, file *ast.File) {
		for _, decl := range file.Decls {
			ast.Inspect(decl, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				name, ok := call.Fun.(*ast.Ident)
				if !ok || name.Name != "panic" {
					return true
				}
				f, inFunc := decl.(*ast.FuncDecl)
				must := inFunc && strings.HasPrefix(f.Name.Name, "Must")
				table := len(call.Args) == 1 && isError(call.Args[0]) // sync.OnceValue over an embedded table
				if !must && !table && filepath.ToSlash(path) != "internal/halt/halt.go" {
					t.Errorf("%s panics in a way of its own", path)
				}
				return true
			})
		}
	})
}

func isError(e ast.Expr) bool {
	name, ok := e.(*ast.Ident)
	return ok && name.Name == "err"
}

// eachLibraryFile parses every file of the rooms of the library, tests and commands left out.
func eachLibraryFile(t *testing.T, visit func(path string, file *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{".git", ".ci", "bench", "examples", "internal/golden", "internal/tagger/lexicon/prepare", "internal/tagger/score", "internal/tagger/train", "testdata"}, filepath.ToSlash(path)):
			return filepath.SkipDir
		case filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err == nil {
			visit(path, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
