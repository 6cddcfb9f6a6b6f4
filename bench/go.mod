module github.com/lede-go/lede/bench

go 1.26.0

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/lede-go/lede v0.0.0
)

replace github.com/lede-go/lede => ../
