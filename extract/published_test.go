package extract_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede/extract"
)

func TestPublished(t *testing.T) {
	text := "Published 3 February 2020\n\nSales rise\n\nSales rose 5% on Friday, Acme Corp. said."
	found, err := extract.Extract(text)
	if err != nil {
		t.Fatal(err)
	}
	if !found.Published.Equal(day("2020-02-03")) {
		t.Errorf("found %v, want 3 February 2020", found.Published)
	}
	given, err := extract.Extract(text, extract.Published(day("2021-03-01")), extract.ID("a1"))
	if err != nil {
		t.Fatal(err)
	}
	if !given.Published.Equal(day("2021-03-01")) || given.ID != "a1" {
		t.Errorf("given: %v, id %q", given.Published, given.ID)
	}
	open, err := extract.Extract("Sales rose on Friday.")
	if err != nil {
		t.Fatal(err)
	}
	if !open.Published.IsZero() || len(open.Dates) != 1 || !open.Dates[0].From.IsZero() {
		t.Errorf("nothing is known of the day, but got %v, %v", open.Published, open.Dates)
	}
}

func TestFrame(t *testing.T) {
	tests := []struct {
		name, text                 string
		published, headline, place string
		boilerplate                []string // kind: text
	}{
		{
			name:      "agency",
			text:      "Ports reopen after strike\n\nROTTERDAM, March 4, 2024 (Delta News) – Ports reopened on Monday.\n\n(Reporting by Ann Hale)",
			published: "2024-03-04", headline: "Ports reopen after strike", place: "ROTTERDAM",
			boilerplate: []string{"meta: (Reporting by Ann Hale)"},
		},
		{
			name:      "header run together with the headline",
			text:      "date 2021-06-07 Ports reopen after strike\n\nROTTERDAM. DELTANEWS Ports reopened on Monday.",
			published: "2021-06-07", headline: "Ports reopen after strike", place: "ROTTERDAM",
			boilerplate: []string{"meta: date 2021-06-07"},
		},
		{
			name: "web page",
			text: "Home » World » Europe\nEurope News Ports\n\nPorts reopen\n\nPorts reopened. Photo: Ann Hale\n\n" +
				"The strike is over.\n\nREAD MORE: Why ports strike\nShare this article\nSource: Delta News",
			headline: "Ports reopen",
			boilerplate: []string{"breadcrumb: Home » World » Europe", "category: Europe News Ports", "caption: Ports reopened.",
				"photo_credit: Photo: Ann Hale", "promo: READ MORE: Why ports strike", "promo: Share this article", "source: Source: Delta News"},
		},
		{
			name:      "dated page",
			text:      "Sport | 15.09.2024\n\nLATE GOAL WINS CUP\n\nBy Pia Brandt\n\nCORK: A late goal won the cup.\n\nThousands came.",
			published: "2024-09-15", headline: "LATE GOAL WINS CUP", place: "CORK",
			boilerplate: []string{"meta: Sport | 15.09.2024", "meta: By Pia Brandt"},
		},
		{
			name:     "nothing of the kind",
			text:     "The port reopened on 4 March 2024, two days after the strike, and ships came back.\n\nIt was full again.",
			headline: "",
		},
	}
	for _, test := range tests {
		doc, err := extract.Extract(test.text)
		if err != nil {
			t.Fatal(err)
		}
		published := ""
		if !doc.Published.IsZero() {
			published = doc.Published.Format(time.DateOnly)
		}
		place := ""
		if doc.Dateline.Place != extract.None {
			place = doc.Entities[doc.Dateline.Place].Mentions[0].Text
		}
		var boilerplate []string
		for _, b := range doc.Boilerplate {
			boilerplate = append(boilerplate, string(b.Kind)+": "+b.In(test.text))
		}
		got := []any{published, doc.Headline.In(test.text), place, boilerplate}
		if diff := cmp.Diff([]any{test.published, test.headline, test.place, test.boilerplate}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
