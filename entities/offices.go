package entities

import (
	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/tagger/lexicon"
	"github.com/lede-go/lede/internal/token"
)

// cutOffices keeps office and holder apart: "Minister of Foreign Affairs Mukhtar Tleuberdi" names one person and
// no organisation, "NATO Secretary-General Jens Stoltenberg" an organisation and a person.
func (d *draft) cutOffices() {
	d.each(func(n *name) bool {
		if d.portfolio(n) {
			return false
		}
		if m := d.bodyEnd(n); m < n.Last && d.holder(m, n) {
			d.add(m, n.Last, lede.Person)
			n.Last = m
			return true
		}
		k := d.lastOffice(n)
		switch {
		case k < 0:
			return true
		case k+1 < n.Last && d.holder(k+1, n):
			d.add(k+1, n.Last, lede.Person)
			n.Last = k
			return d.before(n)
		case k+1 < n.Last && d.is(k+1, token.Preposition):
			n.First = k + 2
			return d.after(n)
		case k+1 == n.Last && d.onlyOffice(n):
			n.Last = k
			return d.before(n)
		}
		return true
	})
}

// bodyEnd is where a body that follows an office and "of" ends and its holder begins, the end of the name if it holds nobody:
// after the listed name with which it begins, or before a given name.
func (d *draft) bodyEnd(n *name) int {
	if n.Type == lede.Person || !d.officeOf(n.First) {
		return n.Last
	}
	k := n.First + 1
	if d.bit(n.First, lexicon.First) && d.bit(n.First, whole) {
		for k < n.Last && d.bit(k, lexicon.Rest) {
			k++
		}
		return k
	}
	for ; k+1 < n.Last; k++ {
		if d.bit(k, lexicon.Given) && !d.bit(k, lexicon.OrgWord|whole) && d.capital(k-1) {
			return k
		}
	}
	return n.Last
}

// officeOf reports whether an office and "of" stand before the token i: "Governor of the".
func (d *draft) officeOf(i int) bool {
	i--
	for d.is(i, token.Determiner) {
		i--
	}
	return d.is(i, token.Preposition) && d.bit(i-1, lexicon.Title)
}

// onlyOffice reports whether a name that ends with an office holds no more than whose office it is.
func (d *draft) onlyOffice(n *name) bool {
	switch n.Type {
	case lede.NORP:
		return false
	case lede.GPE:
		if n.len() == 1 && d.bit(n.First, lexicon.State) {
			return false // "Bethesda, Md."
		}
	case lede.Person:
		return n.len() > 1 && d.bit(n.First, lexicon.Country|lexicon.People) && !d.bit(n.First, lexicon.Given|lexicon.Surname)
	}
	return n.len() == 1 || d.prefix(n.First)
}

// prefix reports whether the token i can begin what stands before an office: a country, a body, a portfolio.
func (d *draft) prefix(i int) bool {
	return d.bit(i, whole|lexicon.Modifier|lexicon.Title) || d.portfolioWord(i)
}

// whole is what the lists can know of a name as a whole.
const whole = lexicon.Country | lexicon.People | lexicon.Org | lexicon.City | lexicon.State

// after shortens what stands after an office and "of" to the country or body that it names, and reports whether
// there is one: "Kazakhstan" of "Foreign Affairs of Kazakhstan".
func (d *draft) after(n *name) bool {
	for n.First < n.Last && (d.portfolioWord(n.First) || d.is(n.First, token.Function)) {
		n.First++
	}
	if n.First == n.Last {
		return false
	}
	d.byList(n)
	return true
}

// byList gives a name that begins with a listed country or people its type.
func (d *draft) byList(n *name) {
	switch {
	case d.bit(n.First, lexicon.People):
		n.Type = lede.NORP
	case d.bit(n.First, lexicon.Country|lexicon.City|lexicon.State):
		n.Type = lede.GPE
	}
}

// lastOffice is the last token of a name that is an office or an honorific, -1 if there is none. What may be a given
// name or a surname as well ("Dean", "Bishop") is none.
func (d *draft) lastOffice(n *name) int {
	for k := n.Last - 1; k >= n.First; k-- {
		if d.office(k) {
			return k
		}
	}
	return -1
}

func (d *draft) office(k int) bool {
	const other = lexicon.Given | lexicon.Surname | lexicon.OrgWord | lexicon.Org
	return d.capital(k) && (d.bit(k, lexicon.Title) || d.is(k, token.Honorific)) && !d.bit(k, other)
}

// holder reports whether the rest of a name from token k on is a person.
func (d *draft) holder(k int, n *name) bool {
	if !d.capital(k) && !d.is(k, token.Particle) || d.any(k, n.Last, lexicon.OrgWord|lexicon.Ending|lexicon.Title) {
		return false
	}
	return n.Type == lede.Person || n.Last-k > 1 && (d.bit(k, lexicon.Given|lexicon.Surname) || d.officeOf(n.First))
}

// before shortens what stands before an office to the country or body that it names, and reports whether there
// is one: "Kazakh" of "Kazakh Foreign", "U.S." of "U.S. Vice".
func (d *draft) before(n *name) bool {
	for n.Last > n.First && (d.office(n.Last-1) || d.bit(n.Last-1, lexicon.Modifier) || d.portfolioWord(n.Last-1) || !d.capital(n.Last-1)) {
		n.Last--
	}
	if n.Last == n.First {
		return false
	}
	if n.len() > 1 && d.bit(n.First, whole) && !d.bit(n.First, lexicon.First) {
		n.Last = n.First + 1
	}
	d.byList(n)
	return n.Type != lede.Person
}

// portfolio reports whether a name is only what an office is for: "Foreign Affairs" in "Minister of Foreign Affairs", "State" in
// "Secretary of State", "Defense" in "Defense Secretary". It cuts such words off a name that goes on.
func (d *draft) portfolio(n *name) bool {
	if n.Type == lede.Person || n.Type == lede.NORP {
		return false
	}
	after := n.First > 1 && d.is(n.First-1, token.Preposition) && d.bit(n.First-2, lexicon.Title)
	if !after && !d.bit(n.Last, lexicon.Title) {
		return false
	}
	k := n.First
	for k < n.Last && (d.portfolioWord(k) || d.is(k, token.Function) && k > n.First) {
		k++
	}
	if k > n.First && k < n.Last && after {
		n.First = k
		d.byList(n)
	}
	return k == n.Last
}

// portfolioWord reports whether the token k is a word for what ministers and secretaries are in charge of.
func (d *draft) portfolioWord(k int) bool {
	return d.value(k) == portfolioValue
}
