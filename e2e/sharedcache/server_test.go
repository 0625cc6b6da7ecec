package sharedcache_test

import (
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// A server is a running go-cacher-server.
type server struct {
	url, dir string
	cmd      *exec.Cmd
}

// serve starts a server as documented, but for its address and folder.
func serve(dir string) (*server, error) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	addr := free.Addr().String()
	if err := free.Close(); err != nil {
		return nil, err
	}
	command, err := documented(serverCommand)
	if err != nil {
		return nil, err
	}
	args := strings.Fields(strings.NewReplacer(":31364", addr, "/srv/go-cache", dir).Replace(command))
	s := &server{"http://" + addr, dir, exec.Command(filepath.Join(tools, args[0]), args[1:]...)}
	s.cmd.Stderr = os.Stderr
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	for range 500 {
		if resp, err := http.Get(s.url); err == nil {
			return s, resp.Body.Close()
		}
		time.Sleep(20 * time.Millisecond)
	}
	s.stop()
	return nil, errors.New("the cache server does not answer")
}

func (s *server) stop() {
	s.cmd.Process.Kill()
	s.cmd.Wait()
}

// analyses lists the analyses that the server has results of.
func (s *server) analyses(t *testing.T) []string {
	t.Helper()
	results, err := filepath.Glob(s.dir + "/*/a-*")
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(results, func(name string) bool {
		var result struct{ O string } // the name of the output
		if err := json.Unmarshal([]byte(read(t, name)), &result); err != nil {
			t.Fatal(err)
		}
		output := read(t, filepath.Join(s.dir, result.O[:2], "o-"+result.O))
		return !strings.HasPrefix(output, "vetx")
	})
}
