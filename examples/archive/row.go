package main

// row is a Document as a row of Parquet: the JSON of the contract, column by column. Amounts stay exact decimal strings; what is
// unknown is null.
type row struct {
	ID          string     `json:"id" parquet:"id"`
	Published   *string    `json:"published" parquet:"published,optional"`
	Headline    *span      `json:"headline" parquet:"headline,optional"`
	Dateline    *dateline  `json:"dateline" parquet:"dateline,optional"`
	Entities    []entity   `json:"entities" parquet:"entities,list"`
	Money       []amount   `json:"money" parquet:"money,list"`
	Percents    []quantity `json:"percents" parquet:"percents,list"`
	Dates       []date     `json:"dates" parquet:"dates,list"`
	Counts      []quantity `json:"counts" parquet:"counts,list"`
	Quotes      []quote    `json:"quotes" parquet:"quotes,list"`
	Figures     []figure   `json:"figures" parquet:"figures,list"`
	Sentences   []span     `json:"sentences" parquet:"sentences,list"`
	Boilerplate []kindSpan `json:"boilerplate" parquet:"boilerplate,list"`
}

type (
	span struct {
		Start int64 `json:"start" parquet:"start"`
		End   int64 `json:"end" parquet:"end"`
	}
	kindSpan struct {
		Start int64  `json:"start" parquet:"start"`
		End   int64  `json:"end" parquet:"end"`
		Kind  string `json:"kind" parquet:"kind"`
	}
	mention struct {
		Start int64  `json:"start" parquet:"start"`
		End   int64  `json:"end" parquet:"end"`
		Text  string `json:"text" parquet:"text"`
	}
	dateline struct {
		Start  int64  `json:"start" parquet:"start"`
		End    int64  `json:"end" parquet:"end"`
		Place  *int32 `json:"place" parquet:"place,optional"`
		Agency *int32 `json:"agency" parquet:"agency,optional"`
	}
	entity struct {
		ID       int32     `json:"id" parquet:"id"`
		Type     string    `json:"type" parquet:"type"`
		Name     string    `json:"name" parquet:"name"`
		Aliases  []string  `json:"aliases" parquet:"aliases,list"`
		Titles   []mention `json:"titles" parquet:"titles,list"`
		Of       *string   `json:"of" parquet:"of,optional"`
		Country  *string   `json:"country" parquet:"country,optional"`
		Ref      *string   `json:"ref" parquet:"ref,optional"`
		Mentions []mention `json:"mentions" parquet:"mentions,list"`
	}
	amount struct {
		Start     int64   `json:"start" parquet:"start"`
		End       int64   `json:"end" parquet:"end"`
		Text      string  `json:"text" parquet:"text"`
		Amount    *string `json:"amount" parquet:"amount,optional"`
		Min       *string `json:"min" parquet:"min,optional"`
		Max       *string `json:"max" parquet:"max,optional"`
		Currency  *string `json:"currency" parquet:"currency,optional"`
		Qualifier *string `json:"qualifier" parquet:"qualifier,optional"`
		Per       *string `json:"per" parquet:"per,optional"`
		EquivOf   *int32  `json:"equiv_of" parquet:"equiv_of,optional"`
	}
	quantity struct {
		Start     int64   `json:"start" parquet:"start"`
		End       int64   `json:"end" parquet:"end"`
		Text      string  `json:"text" parquet:"text"`
		Value     *string `json:"value" parquet:"value,optional"`
		Min       *string `json:"min" parquet:"min,optional"`
		Max       *string `json:"max" parquet:"max,optional"`
		Unit      *string `json:"unit" parquet:"unit,optional"`
		Direction *string `json:"direction" parquet:"direction,optional"`
		Qualifier *string `json:"qualifier" parquet:"qualifier,optional"`
		Kind      *string `json:"kind" parquet:"kind,optional"`
	}
	date struct {
		Start int64      `json:"start" parquet:"start"`
		End   int64      `json:"end" parquet:"end"`
		Text  string     `json:"text" parquet:"text"`
		Type  string     `json:"type" parquet:"type"`
		Value string     `json:"value" parquet:"value"`
		From  *string    `json:"from" parquet:"from,optional"`
		To    *string    `json:"to" parquet:"to,optional"`
		Mod   *string    `json:"mod" parquet:"mod,optional"`
		Open  *string    `json:"open" parquet:"open,optional"`
		Parts []datePart `json:"parts" parquet:"parts,list"`
	}
	datePart struct { // parts have none of their own
		Start int64   `json:"start" parquet:"start"`
		End   int64   `json:"end" parquet:"end"`
		Text  string  `json:"text" parquet:"text"`
		Type  string  `json:"type" parquet:"type"`
		Value string  `json:"value" parquet:"value"`
		From  *string `json:"from" parquet:"from,optional"`
		To    *string `json:"to" parquet:"to,optional"`
		Mod   *string `json:"mod" parquet:"mod,optional"`
		Open  *string `json:"open" parquet:"open,optional"`
	}
	quote struct {
		Start       int64    `json:"start" parquet:"start"`
		End         int64    `json:"end" parquet:"end"`
		Text        string   `json:"text" parquet:"text"`
		Speaker     *int32   `json:"speaker" parquet:"speaker,optional"`
		SpeakerText *mention `json:"speaker_text" parquet:"speaker_text,optional"`
		Cue         *string  `json:"cue" parquet:"cue,optional"`
		Partial     bool     `json:"partial" parquet:"partial"`
	}
	figure struct {
		Money      *int32   `json:"money" parquet:"money,optional"`
		Percent    *int32   `json:"percent" parquet:"percent,optional"`
		Count      *int32   `json:"count" parquet:"count,optional"`
		Topic      *mention `json:"topic" parquet:"topic,optional"`
		Period     *int32   `json:"period" parquet:"period,optional"`
		Direction  *string  `json:"direction" parquet:"direction,optional"`
		ComparedTo *int32   `json:"compared_to" parquet:"compared_to,optional"`
	}
)
