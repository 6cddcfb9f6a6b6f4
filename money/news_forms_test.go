package money_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/money"
)

// newsForms are the forms in which news writes amounts, percentages and counts, each with its meaning as describe writes it.
var newsForms = []struct{ text, want string }{
	// signs
	{"$5 US$5 C$5 A$5 HK$5 S$5 NT$5 R$5", "USD 5, USD 5, CAD 5, AUD 5, HKD 5, SGD 5, TWD 5, BRL 5"},
	{"$A5, $US5, $NZ5, $C5, F$5", "AUD 5, USD 5, NZD 5, CAD 5, FJD 5"},
	{"€5, £5, ¥5, ₹5, ₽5, ₸5, ₺5, ₩5, ₪5, ₴5, ₦5", "EUR 5, GBP 5, JPY 5, INR 5, RUB 5, KZT 5, TRY 5, KRW 5, ILS 5, UAH 5, NGN 5"},
	{"Kč500, zł500, Kr500, SKr500, Sfr500", "CZK 500, PLN 500, ? 500, SEK 500, CHF 500"},
	// names and codes
	{"5 tenge, 6 Swiss francs, 7 Canadian dollars, 8 yuan", "KZT 5, CHF 6, CAD 7, CNY 8"},
	{"9 renminbi, RMB 10, KZT 11, 12 EUR", "CNY 9, CNY 10, KZT 11, EUR 12"},
	{"400 marks, 500 million lire, 600 French francs", "DEM 400, ITL 500000000, FRF 600"},
	// scales
	{"$5k, $5m, $5mn, $5mln, $5MM, $5 million", "USD 5000, USD 5000000, USD 5000000, USD 5000000, USD 5000000, USD 5000000"},
	{"$5bn, $5bln, $5 billion, $5tn, $5 trillion", "USD 5000000000, USD 5000000000, USD 5000000000, USD 5000000000000, USD 5000000000000"},
	{"5 lakh rupees, Rs 5 crore, Rs 4,500 crore, Rs1.5tr", "INR 500000, INR 50000000, INR 45000000000, INR 1500000000000"},
	{"$5.3bn for 38mln tenge", "USD 5300000000, KZT 38000000"},
	{"a ₹500-cr issue, Rs 1,200 cr", "INR 5000000000, INR 12000000000"},
	{"half a million euros, two and a half billion", "EUR 500000"},
	{"€1.234.567,89 and €45,5 million", "EUR 1234567.89, EUR 45500000"},
	{"45 cents, 30 pence, 60 kopecks, 70 tiyn", "USD 0.45, GBP 0.3, RUB 0.6, KZT 0.7"},
	// around the amount
	{"$3-4 billion", "USD 3000000000..4000000000"},
	{"It is worth $95bn - $60bn of it for roads.", "USD 95000000000, USD 60000000000"},
	{"wheat at $5.62-1/2, corn at $4½", "USD 5.625, USD 4.5"},
	{"between €5m and €7m", "EUR 5000000..7000000"},
	{"loans of 5, 6 and 7 million yen", "JPY 5000000, JPY 6000000, JPY 7000000"},
	{"rose to $4 from $3", "USD 4, USD 3"},
	{"from 5 billion yen to 6 billion", "JPY 5000000000, JPY 6000000000"},
	{"5.5 trillion yen ($36bn)", "JPY 5500000000000, USD 36000000000 restates 0"},
	{"$60 a barrel, $1.2m-a-year, $3 per share, £20 a head", "USD 60 per barrel, USD 1200000 per year, USD 3 per share, GBP 20 per head"},
	{"about $5, nearly $6, up to $7", "approx USD 5, under USD 6, at_most USD 7"},
	{"more than $8, exceeding $9, as much as $10", "at_least USD 8, at_least USD 9, at_most USD 10"},
	{"billions of dollars", "USD ?"},
	// percentages
	{"5%, 6 percent, 7 per cent, 8 pct", "5%, 6%, 7%, 8%"},
	{"It jumped 16.4pc to 17pc, +1.2%.", "16.4% up, 17%, 1.2% up"},
	{"raised by a quarter point and three-quarters of a point", "0.25pp up, 0.75pp up"},
	{"grew 0.3 per cent quarter on quarter, and 0.4% year-on-year", "0.3% up, 0.4% up"},
	{"2 percentage points, 25 basis points, half a percentage point", "2pp, 0.25bp, 0.5pp"},
	{"A third of voters. Sales doubled, a three-fold rise; two in five.", "33.33% fraction, 100% multiple up, 200% multiple up, 40% fraction"},
	{"an increase of 37.2%", "37.2% up"},
	{"Exports fell 2%. Sales were up 5%. It grew by 3%.", "2% down, 5% up, 3% up"},
	// counts
	{"about 590 companies", "approx 590 companies"},
	{"more than 600 Kazakh citizens, including more than 400 children", "at_least 600 Kazakh citizens, at_least 400 children"},
	{"It won 3-1. He is 34. The 21st game was in 2019. Call 020 7946 0958.", ""},
	{"Dozens were hurt and hundreds of people fled.", ""},
}

func TestNewsForms(t *testing.T) { checkForms(t, newsForms) }

// losses are negative amounts, and amounts in brackets that are none.
var losses = []struct{ text, want string }{
	{"flows of -$3m, −€4m, $-5m and minus £6m", "USD -3000000, EUR -4000000, USD -5000000, GBP -6000000"},
	{"minus 0.7 percent, or minus 0.8 percent", "-0.7%, -0.8%"},
	{"plus or minus 3 percent", "3%"},
	{"a loss of $(1.2) million, or $(0.05) per share", "USD -1200000, USD -0.05 per share"},
	{"€(3)bn and £(4.5m)", "EUR -3000000000, GBP -4500000"},
	{"EBITDA was ($5.2m), compared with ($4.1m)", "USD -5200000, USD -4100000"},
	{"Cash flows of (€3m) and (€2m).", "EUR -3000000, EUR -2000000"},
	{"Net loss | ($5.2m) | $3.1m", "USD -5200000, USD 3100000"},
	{"Net income (loss) $3.1m ($5.2m)", "USD 3100000, USD -5200000"},
	{"EPS: ($0.05)", "USD -0.05"},
	{"Operating profit\t($5m)", "USD -5000000"},
	{"The margin was (12.3%) with sales at (0.7)% of the plan.", "-12.3%, -0.7%"},
	{"Profit rose to £5m (£4m).", "GBP 5000000, GBP 4000000"},
	{"Losses widened to £5m (£4m).", "GBP 5000000, GBP 4000000"},
	{"a loss of €9m ($10m)", "EUR 9000000, USD 10000000 restates 0"},
	{"He paid the fine ($500). Tickets (£5) are scarce.", "USD 500, GBP 5"},
	{"Prices: (£5) small, (£7) large.", "GBP 5, GBP 7"},
	{"twenty percent (20%)", "20%, 20%"},
}

func TestLosses(t *testing.T) { checkForms(t, losses) }

// gluedSigns are letters before digits: a currency only where the number is plainly an amount.
var gluedSigns = []struct{ text, want string }{
	{"P50 billion, P1.3-trillion, P500M, P2,500 and P1.20", "PHP 50000000000, PHP 1300000000000, PHP 500000000, PHP 2500, PHP 1.2"},
	{"Botswana set aside P1.5 billion.", "BWP 1500000000"},
	{"N45 billion, N1.2trn and N500,000", "NGN 45000000000, NGN 1200000000000, NGN 500000"},
	{"Zambia will spend K3.2 billion.", "ZMW 3200000000"},
	{"Papua New Guinea found K450 million.", "PGK 450000000"},
	{"K3.2 billion", "? 3200000000"},
	{"R50m, R250, MK4.5 billion, QR3bn, Bs50 million", "ZAR 50000000, ZAR 250, MWK 4500000000, QAR 3000000000, ? 50000000"},
	{"Sh3.5 billion; Uganda lost Shs200 billion.", "UGX 3500000000, UGX 200000000000"},
	{"Sh3.5 billion", "KES 3500000000"},
	{"Mali lent 2 billion CFA francs, FCFA 3 billion.", "XOF 2000000000, XOF 3000000000"},
	{"Seoul found W500 billion, Kz 5 trillion and NRs 1.7 trillion, LL90,000", "KRW 500000000000, AOA 5000000000000, NPR 1700000000000, LBP 90000"},
	{"An A320, the G20, the M25, a B52, a P45, K9 dogs, N95 masks, K2, MK2, P2P and B2B.", ""},
	{"P50 in hand, version N1.5, K200, p1.20, K-12 and P1.2.3.", ""},
}

func TestGluedSigns(t *testing.T) { checkForms(t, gluedSigns) }

// overs are numbers after "over", which is "more than" or "because of".
var overs = []struct{ text, want string }{
	{"He was jailed over £6m fraud.", "GBP 6000000"},
	{"The council was sued over a $5m debt.", "USD 5000000"},
	{"A row over £350m for schools went on.", "GBP 350000000"},
	{"She was sued by investors over $12m losses.", "USD 12000000"},
	{"They clashed openly over £2bn tax cuts.", "GBP 2000000000"},
	{"Nurses protested over 3% pay offers.", "3%"},
	{"The bank was fined over $6m fraud.", "USD 6000000"},
	{"Fears over 2,000 job losses grew.", "2000 job losses"},
	{"The bank was fined over $6m.", "at_least USD 6000000"},
	{"She was sued for over $6m.", "at_least USD 6000000"},
	{"The row cost over $6m.", "at_least USD 6000000"},
	{"The battle raised over £5m for charity.", "at_least GBP 5000000"},
	{"Police arrested over 300 protesters.", "at_least 300 protesters"},
	{"Sales of over $6m made it rich.", "at_least USD 6000000"},
}

func TestOver(t *testing.T) { checkForms(t, overs) }

// checkForms compares what is found in texts, without the words of the mentions, with what is wanted.
func checkForms(t *testing.T, forms []struct{ text, want string }) {
	t.Helper()
	for _, f := range forms {
		found := money.Find(f.text)
		checkInvariants(t, f.text, found)
		var all []string
		for _, m := range found {
			all = append(all, strings.TrimPrefix(describe(m, f.text), "["+m.Text+"] "))
		}
		if got := strings.Join(all, ", "); got != f.want {
			t.Errorf("%s\n got %s\nwant %s", f.text, got, f.want)
		}
	}
}

func TestParseLoss(t *testing.T) {
	for text, want := range map[string]string{"($5.2m)": "USD -5200000", "$(1.2) million": "USD -1200000", "-$3m": "USD -3000000", "(USD 5)": "USD -5"} {
		if amount, err := money.Parse(text); err != nil || amount.String() != want {
			t.Errorf("%q: %s, %v, want %s", text, amount, err, want)
		}
	}
	for _, text := range []string{"()", "($5m", "(($5m))", "(tea)", "(-$5m)"} {
		if amount, err := money.Parse(text); err == nil {
			t.Errorf("%q is %s", text, amount)
		}
	}
}

// bareDollars are dollars without a country, in texts that name one for others.
var bareDollars = []struct{ text, want string }{
	{"Robbers in Australia took A$480,000 and later $65,000.", "AUD 480000, AUD 65000"},
	{"Canada set aside C$5m, then $6m and 7 million dollars.", "CAD 5000000, CAD 6000000, CAD 7000000"},
	{"Robbers in Australia took A$480,000 ($330,000) and later $65,000.", "AUD 480000, USD 330000 restates 0, USD 65000"},
	{"An Australian firm paid A$5m to a US firm, which had asked for $4m.", "AUD 5000000, USD 4000000"},
	{"Oil at $60 a barrel hurt Australia, which lost A$5m and $6m.", "USD 60 per barrel, AUD 5000000, USD 6000000"},
	{"It cost A$5m, then $6m.", "AUD 5000000, USD 6000000"},
	{"Australia paid A$5m, Canada C$5m, then $6m.", "AUD 5000000, CAD 5000000, USD 6000000"},
}

func TestBareDollars(t *testing.T) { checkForms(t, bareDollars) }
