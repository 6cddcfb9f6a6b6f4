package highlight

import _ "embed"

//go:embed highlight.css
var stylesheet string

// Stylesheet is CSS for what [HTML] writes: a colour for every kind, for light and dark screens, legible by the
// measure of WCAG 2 (4.5 to 1). The colours are custom properties (--lede-person …), so that a page can change them.
func Stylesheet() string { return stylesheet }
