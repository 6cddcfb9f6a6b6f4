package dates

import (
	"strconv"
	"time"
)

// Instant is an end of an interval: a day, or an instant within a day with the zone
// that the text states. The zero Instant is unknown.
type Instant struct {
	day    day
	second int32 // of the day, for an instant
	offset int16 // minutes east of Greenwich, if zone is set
	known  bool
	clock  bool // an instant, not a whole day
	zone   bool // the text states the offset
}

// dayInstant is the start of a day, unknown outside the years 1 to 9999.
func dayInstant(d day) Instant {
	if d < firstDay || d > lastDay+1 {
		return Instant{}
	}
	return Instant{day: d, known: true}
}

// IsZero reports whether the instant is unknown.
func (i Instant) IsZero() bool { return !i.known }

// HasClock reports whether i is an instant within a day and not just a day.
func (i Instant) HasClock() bool { return i.clock }

// before reports whether i lies before o; an unknown instant does before none.
func (i Instant) before(o Instant) bool {
	return i.known && o.known && i.seconds() < o.seconds()
}

// seconds is the time since 1970 in seconds.
func (i Instant) seconds() int64 {
	return int64(i.day)*24*3600 + int64(i.second) - int64(i.offset)*60
}

// Time is i as a time: midnight for a day, in the zone stated, else in UTC.
// ok is false for an unknown instant.
func (i Instant) Time() (t time.Time, ok bool) {
	if !i.known {
		return time.Time{}, false
	}
	zone := time.UTC
	if i.zone && i.offset != 0 {
		zone = time.FixedZone("", int(i.offset)*60)
	}
	year, month, dayOfMonth := i.day.date()
	return time.Date(year, time.Month(month), dayOfMonth, 0, 0, int(i.second), 0, zone), true
}

// String is "2014-05-08" for a day, RFC 3339 for an instant, "2014-05-08T17:00:00-05:00"
// (with "-00:00" where the text states no zone, as RFC 3339 section 4.3 says), and "" for an unknown one.
func (i Instant) String() string {
	if !i.known {
		return ""
	}
	return string(i.append(make([]byte, 0, len("2014-05-08T17:00:00-05:00"))))
}

// MarshalText writes the String of i.
func (i Instant) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

func (i Instant) append(b []byte) []byte {
	year, month, dayOfMonth := i.day.date()
	b = appendDate(b, year, month, dayOfMonth)
	if !i.clock {
		return b
	}
	b = append(b, 'T')
	b = pad(b, int(i.second)/3600, 2)
	b = append(b, ':')
	b = pad(b, int(i.second)/60%60, 2)
	b = append(b, ':')
	b = pad(b, int(i.second)%60, 2)
	switch offset := int(i.offset); {
	case !i.zone:
		return append(b, "-00:00"...)
	case offset < 0:
		return zone(append(b, '-'), -offset)
	default:
		return zone(append(b, '+'), offset)
	}
}

func zone(b []byte, minutes int) []byte {
	b = pad(b, minutes/60, 2)
	b = append(b, ':')
	return pad(b, minutes%60, 2)
}

func appendDate(b []byte, year, month, dayOfMonth int) []byte {
	b = pad(b, year, 4)
	b = append(b, '-')
	b = pad(b, month, 2)
	b = append(b, '-')
	return pad(b, dayOfMonth, 2)
}

// pad appends n with leading zeros to a width.
func pad(b []byte, n, width int) []byte {
	for limit, i := 1, 1; i < width; i++ {
		limit *= 10
		if n < limit {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}
