package tests

var _ = elsewhere + "/oauth/token"
