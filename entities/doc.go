// Package entities finds the names in English news: people, organisations, places, peoples, buildings, and by lists and
// rules also events, laws, works and products.
//
//	for _, m := range entities.Find("U.S. Secretary of State Mike Pompeo flew to Astana on Sunday.") {
//		fmt.Println(m.Type, m.Text, m.Title.In(text)) // GPE U.S. · PERSON Mike Pompeo, U.S. Secretary of State · GPE Astana
//	}
package entities
