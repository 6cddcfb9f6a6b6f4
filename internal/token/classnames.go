package token

// classNames are the classes as the vocabulary files write them.
var classNames = map[string]Class{
	"terminal": Terminal, "open-quote": OpenQuote, "close-quote": CloseQuote, "quote": Quote,
	"open-paren": OpenParen, "close-paren": CloseParen, "dash": Dash, "hyphen": Hyphen, "bullet": Bullet,
	"abbrev": Abbrev, "starter": Starter, "possessive": Possessive, "function": Function,
	"pronoun": Pronoun, "preposition": Preposition, "determiner": Determiner,
	"cardinal": Cardinal, "ordinal": Ordinal, "scale": Scale, "letter": Letter, "part": Part, "vague": Vague,
	"month": Month, "weekday": Weekday, "unit": TimeUnit, "daypart": DayPart, "season": Season,
	"deictic": Deictic, "relative": Relative, "shift": Shift, "holiday": Holiday, "modifier": Modifier,
	"clock": Clock, "period": Period, "recur": Recur, "datemisc": DateMisc,
	"currency": Currency, "sign": Sign, "code": Code, "minor": Minor, "percent": Percent, "approx": Approx,
	"rise": Rise, "fall": Fall, "multiple": Multiple, "rate": Rate, "moneymisc": MoneyMisc,
	"say": Say, "cue": Cue, "quotemisc": QuoteMisc,
	"honorific": Honorific, "particle": Particle, "ending": Ending, "namemisc": NameMisc,
}
