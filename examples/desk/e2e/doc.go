// Package e2e drives the desk in a real Chromium, as a reader would. It is a module of its own, so that users of the
// library never download a browser's protocol.
//
//	go test -count=1 ./...
//
// The desk is built from the module above, which the cache of go test does not see: hence -count=1.
// CHROMIUM is the browser, if it is not found by its usual names; DESK_SCREENSHOT a file that a picture is written to.
package e2e
