package halt

import (
	"context"
	"errors"
	"testing"
)

// after is a context that ends when it has been asked a number of times.
type after struct {
	context.Context
	asked, last int
}

func (a *after) Done() <-chan struct{} { return make(chan struct{}) }

func (a *after) Err() error {
	if a.asked++; a.asked >= a.last {
		return context.Canceled
	}
	return nil
}

func TestWith(t *testing.T) {
	steps := 0
	work := func(c Check) {
		c.Now()
		for i := range 10_000 {
			c.Tick(i)
			steps++
		}
	}
	if err := With(t.Context(), work); err != nil || steps != 10_000 {
		t.Errorf("%d steps, %v, want all", steps, err)
	}
	steps = 0
	ctx := &after{last: 5}
	if err := With(ctx, work); !errors.Is(err, context.Canceled) || steps != 4*every-1 || ctx.asked != 5 {
		t.Errorf("%d steps, asked %d times, %v, want an end at the fifth question", steps, ctx.asked, err)
	}
	if err := With(context.Background(), work); err != nil {
		t.Error(err)
	}
}

// TestNested: the end of an inner context ends the inner work only.
func TestNested(t *testing.T) {
	var inner error
	err := With(&after{last: 100}, func(Check) {
		inner = With(&after{last: 1}, func(c Check) { c.Now() })
	})
	if err != nil || !errors.Is(inner, context.Canceled) {
		t.Errorf("inner %v, outer %v", inner, err)
	}
}

// TestOtherPanics: With hides no other panic.
func TestOtherPanics(t *testing.T) {
	defer func() {
		if r := recover(); r != "a bug" {
			t.Errorf("recovered %v, want the bug", r)
		}
	}()
	_ = With(&after{last: 10}, func(Check) { panic("a bug") })
}
