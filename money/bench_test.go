package money_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// newsText is prose with the mentions that news has: about one in 25 words.
var newsText = strings.Repeat(`The national oil company said on Monday that its net profit rose 16% to $1.8 billion in the first nine
months of the year, helped by higher prices and a weaker currency, and that it would pay its shareholders
about 45 cents a share. Analysts who had been surveyed by the agency before the report were expecting less.
The chairman told reporters in the capital that the company would keep its plans to build a new refinery in
the west of the country together with partners from Asia, although the talks about its financing had taken
longer than hoped. About 590 companies are working on the site, and more than 2,000 people have moved there.

`, 100)

func BenchmarkFindIn(b *testing.B) {
	t := token.New(newsText)
	b.SetBytes(int64(len(newsText)))
	b.ReportAllocs()
	mentions := 0
	for b.Loop() {
		mentions = len(money.Finder{}.FindIn(t))
	}
	b.ReportMetric(float64(mentions), "mentions/op")
}

func BenchmarkFind(b *testing.B) {
	b.SetBytes(int64(len(newsText)))
	b.ReportAllocs()
	for b.Loop() {
		money.Find(newsText)
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = money.Parse("5.5 trillion yen")
	}
}
