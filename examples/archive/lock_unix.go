//go:build unix

package main

import (
	"os"
	"syscall"
)

// lock keeps other runs away from a file until this process ends, however it ends.
func lock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }
