package number_test

import (
	"fmt"

	"github.com/lede-go/lede/internal/number"
	"github.com/lede-go/lede/internal/token"
)

func ExampleAt() {
	t := token.New("They sold 38mln copies, two-thirds of them at 6 1/4 dollars.")
	for i := 0; i < t.Len(); i++ {
		if n, ok := number.At(t, i); ok {
			fmt.Printf("%q %s\n", t.Span(n.First, n.Last).In(t.Source), n.Value.Text('f'))
			i = n.Last - 1
		}
	}
	// Output:
	// "38mln" 38000000
	// "two-thirds" 0.666666666666666666666666666667
	// "6 1/4" 6.25
}
