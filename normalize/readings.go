package normalize

import "slices"

// The columns of cities.tsv.
const cityName, cityCountry, cityState, cityAliases, cityRank = 0, 1, 2, 3, 4

// minor reports whether a place is a city known to few.
func (p place) minor() bool { return p.rank > 2 }

// order is which kind of place a name means first: countries, cities that stand alone in datelines ("New York" is the city),
// states, other cities, regions.
func (p place) order() int {
	switch {
	case p.kind == cityPlace && p.rank > 1:
		return 3
	case p.kind == regionPlace:
		return 4
	}
	return slices.Index([]placeKind{countryPlace, cityPlace, statePlace}, p.kind)
}

// appendPlaces appends what a folded name of a place may mean, the likeliest first.
func (k *knowledge) appendPlaces(b []place, folded string) []place {
	var buf [64]byte
	name := append(buf[:0], folded...)
	areas := k.areas.of(name)
	b = append(b, areas...)
	for p := k.cities.find(name); p.found(); {
		if p.isNamed(name) {
			b = append(b, cityAt(p.row()))
		}
	}
	if len(areas) > 0 && len(b) > len(areas) {
		slices.SortStableFunc(b, func(x, y place) int { return x.order() - y.order() })
	}
	return b
}

func cityAt(row string) place {
	return place{cell(row, cityName), cityPlace, cell(row, cityCountry), cell(row, cityState), cell(row, cityRank)[0] - '0'}
}

// isPlace reports whether a folded name is that of a place.
func (k *knowledge) isPlace(folded string) bool {
	var buf [8]place
	return len(k.appendPlaces(buf[:0], folded)) > 0
}

// isState reports whether a folded name is that of a state.
func (k *knowledge) isState(folded string) bool {
	return slices.ContainsFunc(k.areas.get(folded), func(p place) bool { return p.kind == statePlace })
}
