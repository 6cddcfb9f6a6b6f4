package main

// weights is how much a text of each corpus counts.
var weights = map[string]float32{"gmb": 0.25, "gum": 2, "re3d": 1, "wikigold": 3, "article": 3}

// copies is how many copies with other names are made of a text of each corpus.
var copies = map[string]int{"gum": 3, "re3d": 1, "wikigold": 3, "article": 1}

// enlarge makes the training documents: all texts, copies with other names, some in capitals and some
// as headlines.
func enlarge(corpora, own []annotated) []document {
	s := newSwapper()
	var docs []document
	for n, a := range append(corpora, own...) {
		weight := weights[a.source]
		add := func(a annotated, weight float32) {
			d := a.document(weight)
			if d.group = n; a.source == "gmb" {
				d.repair()
			}
			docs = append(docs, d)
		}
		add(a, weight)
		for range copies[a.source] {
			add(s.copy(&a), weight/2)
		}
		if a.source == "article" || n%16 == 0 {
			add(shout(&a), weight/2)
		}
		if a.source == "article" || n%6 == 0 {
			add(headlines(&a, 4), weight/2)
		}
	}
	return docs
}
