package stubs

import (
	"flag"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	flag.StringVar(&DefaultAPI.Company, "company", "7", "the company's id")
	flag.Parse()
	os.Exit(m.Run())
}
