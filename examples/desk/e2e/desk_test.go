package e2e

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// startDesk builds the desk and starts it on a free port; it gives its address, "http://127.0.0.1:40123". At the end of
// the test the desk is interrupted and must end well.
func startDesk(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "desk")
	build := exec.Command("go", "build", "-o", binary, "./examples/desk")
	build.Dir = filepath.Join("..", "..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("the desk cannot be built: %v\n%s", err, out)
	}
	desk := exec.Command(binary, "-addr", "127.0.0.1:0")
	log, err := desk.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := desk.Process.Signal(syscall.SIGINT); err != nil {
			t.Error(err)
		}
		if err := desk.Wait(); err != nil {
			t.Errorf("the desk did not end well: %v", err)
		}
	})
	line, err := bufio.NewReader(log).ReadString('\n')
	if err != nil {
		t.Fatalf("the desk does not tell where it is: %v", err)
	}
	return strings.Fields(line)[1]
}

// findChromium is the browser: what CHROMIUM names, or the first that is installed.
func findChromium(t *testing.T) string {
	t.Helper()
	if path := os.Getenv("CHROMIUM"); path != "" {
		return path
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("no Chromium is found: install it (Debian: apt-get install chromium), or tell in CHROMIUM where it is")
	return ""
}
