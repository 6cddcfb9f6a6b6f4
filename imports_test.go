package lede_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/lede-go/lede"

// house says what of ours each room may import, and which modules of others.
// A room that stands in no line may not exist.
var house = map[string][]string{
	"":                                {},
	"internal/halt":                   {},
	"internal/token":                  {"", "internal/halt"},
	"internal/number":                 {"", "internal/token", "github.com/cockroachdb/apd/v3"},
	"internal/gazetteer":              {},
	"internal/tagger":                 {"", "internal/token"},
	"internal/tagger/lexicon":         {"internal/token"},
	"internal/tagger/lexicon/prepare": {"internal/token", "internal/tagger/lexicon", "internal/gazetteer"},
	"internal/tagger/train":           {"", "internal/token", "internal/tagger", "internal/tagger/lexicon", "internal/gazetteer", "entities"},
	"internal/tagger/score":           {"", "entities"},
	"internal/golden":                 {"github.com/google/go-cmp"},
	"dates":                           {"", "internal/token", "internal/number", "internal/gazetteer", "github.com/cockroachdb/apd/v3"},
	"money":                           {"", "internal/token", "internal/number", "internal/gazetteer", "github.com/cockroachdb/apd/v3"},
	"quotes":                          {"", "internal/token", "internal/number", "internal/gazetteer"},
	"entities":                        {"", "internal/token", "internal/tagger", "internal/tagger/lexicon"},
	"entities/prose":                  {"", "entities", "github.com/jdkato/prose/v2"},
	"normalize":                       {"", "internal/gazetteer", "internal/halt", "golang.org/x/text"},
	"extract":                         {"", "internal/token", "internal/gazetteer", "internal/halt", "dates", "money", "entities", "quotes", "normalize"},
	"highlight":                       {"", "dates", "money", "extract"},
	"examples":                        {"", "dates", "money", "entities", "entities/prose", "quotes", "normalize", "extract", "highlight"},
}

// TestImports holds the house together: which room may import which, directly.
func TestImports(t *testing.T) {
	for _, line := range list(t, "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...") {
		path, imports, _ := strings.Cut(line, " ")
		room := strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
		allowed, known := house[room]
		if strings.HasPrefix(room, "examples/") {
			allowed, known = house["examples"], true
		}
		if !known {
			t.Errorf("%s: a room that the house does not know", path)
		}
		for imported := range strings.FieldsSeq(imports) {
			if !allows(allowed, imported) {
				t.Errorf("%s imports %s", path, imported)
			}
		}
	}
}

// allows reports whether an import is of the standard library or stands in the list.
func allows(allowed []string, imported string) bool {
	if imported == module || strings.HasPrefix(imported, module+"/") {
		return slices.Contains(allowed, strings.TrimPrefix(strings.TrimPrefix(imported, module), "/"))
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return true
	}
	return slices.ContainsFunc(allowed, func(other string) bool {
		return other != "" && (imported == other || strings.HasPrefix(imported, other+"/"))
	})
}

// TestNormalizeLinksNoTagger: normalizing a name must not carry a model into the program,
// the tagger reads its lists as they were prepared, and nothing but its own room carries prose or opens the network.
func TestNormalizeLinksNoTagger(t *testing.T) {
	for _, test := range []struct{ room, never string }{
		{"normalize", module + "/internal/tagger"},
		{"normalize", module + "/internal/token"},
		{"entities", module + "/internal/gazetteer"},
		{"extract", "github.com/jdkato/prose/v2"},
		{"extract", "net/http"},
		{"extract", "net"},
	} {
		deps := list(t, "-deps", "./"+test.room)
		if slices.Contains(deps, test.never) {
			t.Errorf("%s links %s", test.room, test.never)
		}
		if !slices.Contains(deps, module+"/"+test.room) {
			t.Errorf("go list -deps ./%s does not list the room itself", test.room)
		}
	}
}

func list(t *testing.T, args ...string) []string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list"}, args...)...).Output()
	if err != nil {
		t.Fatalf("go list %s: %v", strings.Join(args, " "), err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
