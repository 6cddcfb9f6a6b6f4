package gazetteer

import (
	"os"
	"os/exec"
	"testing"
)

// coldVariable asks the test binary to read every table once and leave.
const coldVariable = "GAZETTEER_COLD"

func TestMain(m *testing.M) {
	if os.Getenv(coldVariable) != "" {
		sizes()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// BenchmarkCold starts a process that reads every table, beside one that reads none: the difference is what first use costs.
func BenchmarkCold(b *testing.B) {
	for _, c := range []struct{ name, value string }{{"all tables", "1"}, {"no table", ""}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				cmd := exec.Command(os.Args[0], "-test.run=^$")
				cmd.Env = append(os.Environ(), coldVariable+"="+c.value)
				if out, err := cmd.CombinedOutput(); err != nil {
					b.Fatalf("%v: %s", err, out)
				}
			}
		})
	}
}

// BenchmarkParse reads the two largest tables anew.
func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len(citiesTSV) + len(organisationsTSV)))
	cityRows, orgRows := make([]City, 0, len(Cities())), make([]Organisation, 0, len(Organisations()))
	for b.Loop() {
		if _, err := (table[City]{"cities.tsv", citiesTSV, 5, city}).parse(cityRows); err != nil {
			b.Fatal(err)
		}
		if _, err := (table[Organisation]{"organisations.tsv", organisationsTSV, 6, organisation}).parse(orgRows); err != nil {
			b.Fatal(err)
		}
	}
}
