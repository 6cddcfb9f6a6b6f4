package extract_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/extract"
	"github.com/lede-go/lede/internal/golden"
	"github.com/lede-go/lede/money"
)

// A change of a text that leaves its facts as they are. What the facts say is compared after fold, without offsets.
type change struct {
	name   string
	change func(text string) string
	fold   func(fact string) string
}

func same(s string) string { return s }

var changes = []change{
	{"crlf", replacer("\n", "\r\n"), same},
	{"no-break spaces", replacer(" ", "\u00a0"), same},
	{"wrapped at 60", wrapped(60), same},
	{"wrapped at 72", wrapped(72), same},
	{"wrapped at 100", wrapped(100), same},
	{"doubled blanks", replacer(" ", "  "), same},
	{"blanks at line ends", replacer("\n", " \n"), same},
	{"no-break spaces before lines", replacer("\n", "\n\u00a0"), same},
	{"byte order mark", func(text string) string { return "\ufeff" + text }, same},
	{"decomposed", norm.NFD.String, norm.NFC.String},
	{"composed", norm.NFC.String, norm.NFC.String},
	{"straight quotes", replacer("“", "\"", "”", "\"", "„", "\"", "‘", "'", "’", "'"), replacer("“", "\"", "”", "\"", "„", "\"", "‘", "'", "’", "'")},
	{"curly quotes for guillemets", replacer("«", "“", "»", "”"), replacer("«", "“", "»", "”")},
	{"guillemets for curly quotes", replacer("“", "«", "”", "»"), replacer("“", "«", "”", "»")},
	{"blank lines", replacer("\n\n", "\n \n\n"), same},
}

func replacer(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }

// wrapped breaks lines at a width in characters, as mail does.
func wrapped(width int) func(text string) string {
	return func(text string) string {
		var b strings.Builder
		for line := range strings.Lines(text) {
			column := 0
			for word := range strings.FieldsSeq(line) {
				switch length := len([]rune(word)); {
				case column > 0 && column+1+length > width:
					b.WriteString("\n" + word)
					column = length
				case column > 0:
					b.WriteString(" " + word)
					column += 1 + length
				default:
					b.WriteString(word)
					column = length
				}
			}
			b.WriteByte('\n')
		}
		return b.String()
	}
}

var year = regexp.MustCompile(`(?:\b|FY)(?:19|20)\d\d\b`)

// earlier puts every year 28 years back: weekdays and leap years fall on the same days then.
func earlier(text string) string {
	return year.ReplaceAllStringFunc(text, func(y string) string {
		digits := strings.TrimPrefix(y, "FY")
		n, _ := strconv.Atoi(digits)
		return strings.TrimSuffix(y, digits) + strconv.Itoa(n-28)
	})
}

// Where a fact stands, as facts writes it.
var (
	place = regexp.MustCompile(`( |^|=)\d+-\d+ \[`)
	frame = regexp.MustCompile(`^(dateline|boilerplate) \d+-\d+`)
)

// told is what a Document says: its facts without the places where they stand, sorted.
func told(t *testing.T, doc *extract.Document, text string, fold func(string) string) []string {
	t.Helper()
	all := facts(t, []byte(marshal(t, doc)))
	for _, s := range doc.Sentences {
		all = append(all, fmt.Sprintf("sentence %v-%v [%s]", s.Start, s.End, s.In(text)))
	}
	for i, fact := range all {
		fact = place.ReplaceAllString(fact, "$1[")
		all[i] = fold(strings.Join(strings.Fields(frame.ReplaceAllString(fact, "$1")), " "))
	}
	slices.Sort(all)
	return all
}

// articlesOf are the articles of testdata with plain line ends and the day of publication that is known of them.
func articlesOf(t *testing.T) []extract.Article {
	t.Helper()
	var all []extract.Article
	for _, name := range names(t) {
		a := article(t, name)
		a.Text = unwrapped(strings.ReplaceAll(a.Text, "\r\n", "\n"))
		doc, err := new(extract.Extractor).Extract(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		a.Published = doc.Published
		all = append(all, a)
	}
	return all
}

// unwrapped joins the lines of paragraphs if all lines of a text are short.
func unwrapped(text string) string {
	for line := range strings.Lines(text) {
		if len(line) > 75 {
			return text
		}
	}
	return regexp.MustCompile(`(\S)\n(\S)`).ReplaceAllString(text, "$1 $2")
}

func read(t *testing.T, a extract.Article) *extract.Document {
	t.Helper()
	var x extract.Extractor
	doc, err := x.Extract(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc, a.Text)
	return doc
}

// TestChanges: what does not matter to a reader does not matter to the facts. testdata/changes.known lists the kinds of
// facts that are known to change, an article and a change a line; it fails when one of them comes right.
func TestChanges(t *testing.T) {
	var known []string
	for _, a := range articlesOf(t) {
		before := read(t, a)
		for _, c := range changes {
			b := extract.Article{ID: a.ID, Text: c.change(a.Text), Published: a.Published}
			want, got := told(t, before, a.Text, c.fold), told(t, read(t, b), b.Text, c.fold)
			known = append(known, kinds(t, a.ID+", "+c.name, difference(want, got))...)
		}
	}
	golden.Lines(t, "testdata/changes.known", known)
}

// TestDecomposed: names are the same however their accents are written, on lists, titles, dates and money, too.
func TestDecomposed(t *testing.T) {
	for _, text := range []string{
		"ANKARA, Türkiye (Delta News) – Türkiye’s exports rose 5% in May, Trade Minister Ömer Bolat said on Monday.",
		"Björn Bergström, the mayor of Malmö, met Élise Côté of Québec. “We agree,” Bergström said. Côté did not.",
		"São Paulo raised R$5 million. The state of São Paulo and Škoda Auto signed it in Łódź, said José Muñoz.",
		"Nguyễn Phú Trọng visited Côte d’Ivoire. Trọng was received in Curaçao by Beyoncé Nägeli, who chairs Crédit Agricole.",
		"İstanbul's governor, Şükrü Öztürk, resigned. Öztürk paid €3 million to Société Générale and 20 Réaumur shops.",
		"ÉMILE ZOLA SCHOOL CLOSES\n\nThe school in Besançon closes, Le Télégramme said. Mr Émile Légaré, 54, disagreed.",
	} {
		a := extract.Article{Text: text, Published: day("2024-05-21")}
		b := a
		b.Text = norm.NFD.String(text)
		want, got := told(t, read(t, a), a.Text, same), told(t, read(t, b), b.Text, norm.NFC.String)
		if len(want) < 5 {
			t.Errorf("%s: %v, want more facts", text, want)
		}
		for _, line := range difference(want, got) {
			t.Errorf("%.20s …: %s", text, line)
		}
	}
}

// kinds are the kinds of the facts in which two lists differ, a line each.
func kinds(t *testing.T, what string, different []string) []string {
	t.Helper()
	var all []string
	for _, line := range different {
		t.Logf("%s: %s", what, line)
		all = append(all, what+": "+strings.Fields(line)[1])
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// TestFarParagraphs: what is said far below changes nothing above. What ends an article is no longer its end then,
// so that boilerplate is not compared.
func TestFarParagraphs(t *testing.T) {
	below := strings.Repeat("The path climbs through the wood and comes out on a meadow with a view over the valley. "+
		"There is a bench under an old tree, and the water from the spring is cold and clear.\n\n", 8)
	var known []string
	for _, a := range articlesOf(t) {
		b := a
		b.Text = strings.TrimRight(a.Text, "\n") + "\n\n" + below
		want, got := told(t, read(t, a), a.Text, same), told(t, read(t, b), b.Text, same)
		different := slices.DeleteFunc(difference(want, got), func(line string) bool {
			return strings.Contains(line, "boilerplate ") || strings.Contains(line, "sentence [The path") || strings.Contains(line, "sentence [There is a bench")
		})
		known = append(known, kinds(t, a.ID, different)...)
	}
	golden.Lines(t, "testdata/far.known", known)
}

// TestYears: an article of 28 years ago says the same of its time. Decades do not move by 28 years and are left out.
func TestYears(t *testing.T) {
	for _, a := range articlesOf(t) {
		b := extract.Article{ID: a.ID, Text: earlier(a.Text), Published: a.Published.AddDate(-28, 0, 0)}
		want, got := told(t, read(t, a), a.Text, earlier), told(t, read(t, b), b.Text, same)
		for _, line := range difference(want, got) {
			if !strings.Contains(line, "0s]") && !strings.Contains(line, "decade]") {
				t.Errorf("%s: %s", a.ID, line)
			}
		}
	}
}

// TestWeeks: what is said of days and weeks moves with the day of publication, by whole weeks.
func TestWeeks(t *testing.T) {
	text := "Sales rose on Monday, the firm said yesterday. It hired Ann Lee last week and opened a shop two days ago. " +
		"It will report next Friday and close for the next three days. On Tuesday it paid $5 million; a day later it paid more. " +
		"Two weeks earlier, it had sold a farm. Nothing happened this weekend or in the past 10 days."
	start := day("2024-01-01")
	first := read(t, extract.Article{Text: text, Published: start})
	if len(first.Dates) < 10 {
		t.Fatalf("%d dates, want 10 or more: %v", len(first.Dates), first.Dates)
	}
	for week := 1; week <= 60; week++ {
		doc := read(t, extract.Article{Text: text, Published: start.AddDate(0, 0, 7*week)})
		for i, d := range first.Dates {
			got := doc.Dates[i]
			if got.Span != d.Span || !moved(d.From, got.From, 7*week) || !moved(d.To, got.To, 7*week) {
				t.Errorf("%d weeks later: %v, want %v moved", week, got, d)
			}
		}
	}
}

// moved reports whether an instant is another one some days later; what is not known stays so.
func moved(from, to dates.Instant, days int) bool {
	before, known := from.Time()
	after, stillKnown := to.Time()
	return known == stillKnown && (!known || after.Equal(before.AddDate(0, 0, days)))
}

// TestScale: a billion is a thousand million, and nothing else changes.
func TestScale(t *testing.T) {
	for _, a := range articlesOf(t) {
		b := a
		b.Text = strings.ReplaceAll(a.Text, "million", "billion")
		want, got := amounts(read(t, a)), amounts(read(t, b))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", a.ID, diff)
		}
	}
}

// amounts are the amounts of a Document in words: those of millions a thousand times as high, told as billions.
func amounts(doc *extract.Document) []string {
	thousand := money.NewDecimal(1000)
	var all []string
	for _, m := range slices.Concat(doc.Money, doc.Percents, doc.Counts) {
		if strings.Contains(m.Text, "million") {
			m.Text = strings.ReplaceAll(m.Text, "million", "billion")
			m.Value, m.Min, m.Max = m.Value.Mul(thousand), m.Min.Mul(thousand), m.Max.Mul(thousand)
		}
		all = append(all, fmt.Sprint(m.Span, m, m.Unit, m.Per))
	}
	return all
}

// TestRenamed: another family name changes the name and nothing else. testdata/renamed.known lists what is known to change.
func TestRenamed(t *testing.T) {
	var known []string
	for _, a := range articlesOf(t) {
		doc := read(t, a)
		for _, family := range families(doc) {
			for _, other := range []string{"Castellano", "Brandvold", "Whitfield"} {
				rename := replacer(family, other, strings.ToUpper(family), strings.ToUpper(other))
				b := a
				b.Text = rename(a.Text)
				want, got := told(t, doc, a.Text, rename), told(t, read(t, b), b.Text, same)
				known = append(known, kinds(t, a.ID+", "+family+" is "+other, difference(want, got))...)
			}
		}
	}
	golden.Lines(t, "testdata/renamed.known", known)
}

// families are the family names of the persons who have a name of two words or more, as far as nothing else is called so
// and they can be spelled in one way only.
func families(doc *extract.Document) []string {
	var all []string
	for _, e := range doc.Entities {
		words := strings.Fields(e.Name)
		if e.Type != lede.Person || len(words) < 2 {
			continue
		}
		family := words[len(words)-1]
		plain := regexp.MustCompile(`^[A-Z][a-z]{3,}$`).MatchString(family)
		if plain && !slices.Contains(all, family) && !slices.ContainsFunc(doc.Entities, func(e extract.Entity) bool {
			return e.Type != lede.Person && strings.Contains(strings.ToLower(fmt.Sprint(e.Name, e.Aliases)), strings.ToLower(family))
		}) {
			all = append(all, family)
		}
	}
	return all
}
