package entities_test

import (
	"testing"

	"github.com/lede-go/lede/entities"
)

func TestFind(t *testing.T) {
	got := entities.Find("British police arrested Omar Khalil in London.")
	if len(got) == 0 {
		t.Fatal("nothing found")
	}
}
