// Desk is a local web page on which an article is read: the text with its facts marked, the entities, amounts,
// dates on a timeline, quotations and figures beside it.
//
//	go run ./examples/desk
//
// It serves http://127.0.0.1:8765 and makes no request of its own. The same process answers POST /v1/extract, an article
// as JSON in and a Document as JSON out, and GET /healthz. It keeps nothing of what it is sent.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "desk:", err)
		os.Exit(1)
	}
}

// run serves until the context ends, then lets the requests that have begun come to their end.
func run(ctx context.Context, args []string, log io.Writer) error {
	flags := flag.NewFlagSet("desk", flag.ContinueOnError)
	flags.SetOutput(log)
	addr := flags.String("addr", "127.0.0.1:8765", "the address to serve; the default is open to this machine alone")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	}
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(log, "desk: http://%s (stop with Ctrl-C)\n", listener.Addr())
	return serve(ctx, listener, newServer(newDesk()))
}

// serve answers what comes in at the listener until the context ends.
func serve(ctx context.Context, listener net.Listener, server *http.Server) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return server.Shutdown(grace)
}
