// Package halt ends long work when its context ends.
//
// What reads a text are some hundred loops in many rooms. Each of them that may be long says at every step how far it is:
//
//	for i := range t.Tokens {
//		t.Tick(i)
//		…
//
// and [With], around all of them, asks the context now and then. When the context has ended, Check unwinds the work by a panic
// that With alone catches: no loop has to know of errors, and none can forget to pass one on. Such work gives locks back by defer,
// and memory to a pool only when it is done.
package halt

import "context"

// Check is asked by long work whether to go on. It returns if so. The nil Check never ends anything.
type Check func()

// every is how many steps of a loop pass between two questions. It is a power of two.
const every = 256

// Tick asks at every 256th step of a loop; i is the number of the step.
func (c Check) Tick(i int) {
	if i&(every-1) == every-1 && c != nil {
		c()
	}
}

// Now asks at once.
func (c Check) Now() {
	if c != nil {
		c()
	}
}

// ended is what Check panics with.
type ended struct{ err error }

// End ends the work that With does, with the error of a context that has ended within it.
func End(err error) { panic(ended{err}) }

// With does the work and hands it the Check of a context. It returns the error of the context if that ended the work,
// nil if the work came to its end.
func With(ctx context.Context, work func(Check)) (err error) {
	if ctx.Done() == nil { // it never ends
		work(nil)
		return nil
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case ended:
			err = r.err
		default:
			panic(r)
		}
	}()
	work(func() {
		if err := ctx.Err(); err != nil {
			panic(ended{err})
		}
	})
	return nil
}
