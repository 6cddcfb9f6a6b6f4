package dates

import (
	"fmt"
	"strconv"
	"strings"
)

// FormatError tells of a text that no MarshalText of this package writes.
type FormatError struct{ Text string }

func (e *FormatError) Error() string {
	return fmt.Sprintf("dates: %.80q is neither a value nor an instant", e.Text)
}

// UnmarshalText reads what MarshalText writes: TIMEX3, "2019-01/2019-10", "P2Y". The type is that of the form (a Duration, a
// Time or a Date); what the form does not tell, as From and To, is unknown. The error is a *[FormatError].
func (v *Value) UnmarshalText(text []byte) error {
	const longest = 100 // bytes
	s := string(text)
	if len(s) > longest || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789:/.+-") != "" {
		return &FormatError{s}
	}
	*v = Value{read: s}
	switch {
	case s == "":
	case s[0] == 'P' && !strings.HasSuffix(s, "_REF"):
		v.Type = Duration
	case strings.Contains(s, "T") && !strings.HasSuffix(s, "_REF"):
		v.Type = Time
	default:
		v.Type = Date
	}
	return nil
}

// UnmarshalText reads what MarshalText writes: "2014-05-08", "2014-05-08T17:00:00-05:00"; "" is the unknown instant. The
// error is a *[FormatError].
func (i *Instant) UnmarshalText(text []byte) error {
	read, ok := readInstant(string(text))
	if !ok || read.String() != string(text) {
		return &FormatError{string(text)}
	}
	*i = read
	return nil
}

// readInstant reads an instant; it takes more forms than there are.
func readInstant(text string) (Instant, bool) {
	if text == "" {
		return Instant{}, true
	}
	date, clock, hasClock := strings.Cut(text, "T")
	n, ok := numbers(date, "-", 3)
	if !ok || n[0] < 1 || n[0] > 10_000 || n[1] < 1 || n[1] > 12 || n[2] < 1 || n[2] > 31 {
		return Instant{}, false
	}
	i := dayInstant(civil(n[0], n[1], n[2]))
	if !hasClock {
		return i, true
	}
	const width = len("17:00:00")
	if i.clock = true; len(clock) != width+len("-05:00") {
		return Instant{}, false
	}
	at, ok := numbers(clock[:width], ":", 3)
	zone, known := numbers(clock[width+1:], ":", 2)
	if !ok || !known || max(at[0], at[1], at[2], zone[0], zone[1]) > 99 {
		return Instant{}, false
	}
	i.second = int32(at[0]*3600 + at[1]*60 + at[2])
	i.offset = int16(zone[0]*60 + zone[1])
	if i.zone = clock[width:] != "-00:00"; clock[width] == '-' {
		i.offset = -i.offset
	}
	return i, true
}

// numbers reads so many whole numbers with a mark between them.
func numbers(text, mark string, count int) ([]int, bool) {
	parts := strings.Split(text, mark)
	if len(parts) != count {
		return nil, false
	}
	out := make([]int, count)
	for k, part := range parts {
		n, err := strconv.ParseUint(part, 10, 16)
		if err != nil {
			return nil, false
		}
		out[k] = int(n)
	}
	return out, true
}
