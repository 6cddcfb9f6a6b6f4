package dates

import (
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/internal/token"
)

// news is invented wire copy: about one date in 300 bytes, as news has it.
const news = `HARBOUR CITY, March 3 - The operator of the country's largest container port said on Tuesday that it would
spend $450 million on two new berths, after traffic rose 12 percent in the first nine months of 2019. The work is
due to begin in September and should last about two years, Chief Executive Dana Holm told reporters at the
company's headquarters. She declined to say how many of the port's 3,400 workers would be needed on the site.
Analysts had expected a smaller programme. Shares in the company, which was sold by the state in 1998, closed
0.4 percent higher at 18.20 crowns, while the wider market fell. The ministry of transport, which must approve
the plans, has asked for a study of their effect on the bay, where fishermen say that catches have dwindled as
ships have grown larger. A decision is expected next month. Unions called the timetable hopeful and recalled that
the last extension, of the eastern quay, took a year longer than planned and cost almost twice the estimate.
`

var benchDay = time.Date(2020, 3, 3, 0, 0, 0, 0, time.UTC)

func BenchmarkFindIn(b *testing.B) {
	text := token.New(strings.Repeat(news, 100))
	f := Finder{Published: benchDay}
	n := len(f.FindIn(text))
	b.SetBytes(int64(len(text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		f.FindIn(text)
	}
	b.ReportMetric(float64(n), "mentions/op")
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(news, 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, benchDay)
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, text := range []string{"1 ", "May ", "Feb. 1-2-", "the last ", "twenty ", "1990-", "a ", "of the second "} {
		b.Run(strings.TrimSpace(text), func(b *testing.B) {
			t := token.New(strings.Repeat(text, 100_000/len(text)))
			b.SetBytes(int64(len(t.Source)))
			for b.Loop() {
				Finder{Published: benchDay}.FindIn(t)
			}
		})
	}
}

// TestAllocations: a finder allocates at most once a mention.
func TestAllocations(t *testing.T) {
	text := token.New(strings.Repeat(news, 20))
	f := Finder{Published: benchDay}
	n := len(f.FindIn(text))
	if got := testing.AllocsPerRun(5, func() { f.FindIn(text) }); got > float64(n) {
		t.Errorf("%v allocations for %d mentions", got, n)
	}
}
