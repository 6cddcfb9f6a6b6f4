//go:build !unix

package main

import "time"

var begun = time.Now()

// spent is the time since the process began: the system does not tell how much of it the process had.
func spent() time.Duration { return time.Since(begun) }
