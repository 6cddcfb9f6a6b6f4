package normalize

// Reason tells in a word why two names were taken for one, or were not.
type Reason string

// Why names are one.
const (
	Equal       Reason = "equal"         // the same words, but for case, marks, accents and legal forms
	KnownName   Reason = "known name"    // the tables give both one name: "U.S.", "America"
	UserName    Reason = "user"          // a Normalizer or the Registry says so
	FullName    Reason = "full name"     // titles, middle names, initials, nicknames: "Gen. Mark A. Milley", "Mark Milley"
	Spelling    Reason = "spelling"      // two spellings or romanisations, or a slip
	NameOrder   Reason = "name order"    // "Abe Shinzo", "Shinzo Abe"
	LastName    Reason = "last name"     // "Milley" for the Mark Milley of the article
	FirstName   Reason = "first name"    // "Mark" for him
	Acronym     Reason = "acronym"       // "IAEA"
	WordOrder   Reason = "word order"    // "Ministry of Energy of Ukraine", "Ukrainian Energy Ministry"
	ShortForm   Reason = "short form"    // "Tyson" for Tyson Foods, "State Department" for that of the United States
	HeadWord    Reason = "head word"     // "the Bank" for the World Bank
	SoleMention Reason = "first mention" // the mention that an entity begins with
)

// Why names are two.
const (
	OtherName   Reason = "other name"
	OtherKnown  Reason = "known apart"  // the tables know both, as two
	OtherGiven  Reason = "other given"  // "Ann Hale", "Mark Hale"
	OtherFamily Reason = "other family" // "Mike Pence", "Mike Pompeo"
	OtherMiddle Reason = "other middle" // "Sergey Viktorovich", "Sergey Borisovich"
	OtherSuffix Reason = "other suffix" // father and son
	OtherGender Reason = "other gender" // "Mrs. Hale", "Mr. Hale"
	OtherWords  Reason = "other words"  // "Bank of England", "Bank of Ireland"
	TooLittle   Reason = "too little"   // a single name, which many bear
)
