package money_test

import (
	"strings"
	"testing"

	"golang.org/x/text/currency"

	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/money"
)

// iso4217 are the active codes of ISO 4217: currencies, funds and metals, without XTS (tests) and XXX (none).
const iso4217 = `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU
XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG`

func TestCurrenciesAreISO4217(t *testing.T) {
	active := map[string]bool{}
	for code := range strings.FieldsSeq(iso4217) {
		active[code] = true
		c, err := money.ParseCurrency(code)
		if err != nil || c.Status() == money.Old || c.Status() == money.Crypto {
			t.Errorf("%s: %v, status %d", code, err, c.Status())
		}
	}
	for _, c := range money.Currencies() {
		if now := c.Status() != money.Old && c.Status() != money.Crypto; now != active[c.String()] {
			t.Errorf("%s has status %d", c, c.Status())
		}
	}
}

// TestDigits compares the digits of the minor unit with those of another library, which knows most codes; where they
// differ, the table follows ISO 4217 and the library the use in cash.
func TestDigits(t *testing.T) {
	inUse := map[string]bool{"AFN": true, "ALL": true, "AMD": true, "COP": true, "GYD": true, "IDR": true, "IQD": true, "IRR": true,
		"KPW": true, "LAK": true, "LBP": true, "MGA": true, "MMK": true, "MNT": true, "MUR": true, "PKR": true, "RSD": true,
		"SOS": true, "SYP": true, "TZS": true, "UYI": true, "UZS": true, "YER": true, "ZMK": true, "CRC": true, "HUF": true}
	for _, c := range money.Currencies() {
		unit, err := currency.ParseISO(c.String())
		if err != nil || c.Digits() < 0 || c.Status() == money.Old {
			continue
		}
		if scale, _ := currency.Standard.Rounding(unit); scale != c.Digits() && !inUse[c.String()] {
			t.Errorf("%s has %d digits, not %d", c, c.Digits(), scale)
		}
	}
}

// TestVocabulary looks up the codes and signs of the table, which the tokenizer must know.
func TestVocabulary(t *testing.T) {
	for _, c := range money.Currencies() {
		if c.Status() == money.Crypto {
			continue
		}
		if classes := token.Classes(strings.ToLower(c.String())); classes&(token.Code|token.MoneyMisc|token.Currency) == 0 {
			t.Errorf("add to vocabulary/money.tsv: %s, class code", strings.ToLower(c.String()))
		}
	}
	for _, word := range money.TableWords() {
		if token.Classes(word)&(token.Currency|token.Sign|token.Code|token.Minor|token.MoneyMisc|token.Percent|token.Rate|token.Multiple) == 0 {
			t.Errorf("add to vocabulary/money.tsv: %q", word)
		}
	}
}

func TestParseCurrency(t *testing.T) {
	c, err := money.ParseCurrency("KZT")
	if err != nil || c.String() != "KZT" || c.Name() != "Kazakh tenge" || c.Digits() != 2 || strings.Join(c.Countries(), " ") != "KZ" {
		t.Errorf("KZT is %s, %s, %d digits, %v (%v)", c, c.Name(), c.Digits(), c.Countries(), err)
	}
	for _, code := range []string{"", "kzt", "XYZ", "US"} {
		if _, err := money.ParseCurrency(code); err == nil {
			t.Errorf("%q is a currency", code)
		}
	}
	var zero money.Currency
	if !zero.IsZero() || zero.String() != "" {
		t.Errorf("the zero currency is %q", zero)
	}
	if err := zero.UnmarshalText([]byte("EUR")); err != nil || zero != money.MustParseCurrency("EUR") {
		t.Errorf("UnmarshalText gives %s, %v", zero, err)
	}
}
