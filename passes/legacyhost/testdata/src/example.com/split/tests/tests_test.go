package tests

import "testing"

func TestToken(t *testing.T) { t.Log(base + "/oauth/token") }
