package extract

import (
	"strconv"

	"github.com/lede-go/lede/dates"
	"github.com/lede-go/lede/money"
)

// finders checks the settings and makes the rooms ready. The error is a *SettingError.
func (x *Extractor) finders() (finders, error) {
	var f finders
	var err error
	if f.money, err = x.moneyFinder(); err != nil {
		return finders{}, err
	}
	if x.FiscalYearStart < 0 || x.FiscalYearStart > 12 {
		return finders{}, &SettingError{"FiscalYearStart", strconv.Itoa(int(x.FiscalYearStart)), "no month"}
	}
	if x.MaxBytes < 0 {
		return finders{}, &SettingError{"MaxBytes", strconv.Itoa(x.MaxBytes), "negative"}
	}
	f.dates = dates.Finder{FiscalYearStart: x.FiscalYearStart}
	return f, nil
}

func (x *Extractor) moneyFinder() (money.Finder, error) {
	f := money.Finder{}
	var err error
	if f.Dollar, err = currency("Dollar", x.Dollar); err != nil {
		return f, err
	}
	if f.Pound, err = currency("Pound", x.Pound); err != nil {
		return f, err
	}
	for unit, code := range x.Units {
		c, err := currency("Units["+unit+"]", code)
		if err != nil {
			return f, err
		}
		if f.Units == nil {
			f.Units = make(map[string]money.Currency, len(x.Units))
		}
		f.Units[unit] = c
	}
	return f, nil
}

// currency is the currency that a field names, the unknown one if it is empty.
func currency(field, code string) (money.Currency, error) {
	if code == "" {
		return money.Currency{}, nil
	}
	c, err := money.ParseCurrency(code)
	if err != nil {
		return c, &SettingError{field, code, "no ISO 4217 code"}
	}
	return c, nil
}
