package plugin

import (
	"strings"
	"testing"
)

// Settings, and the findings with them.
var effects = []struct{ settings, want string }{
	{``, "legacy scheme missing signed pair"},
	{`{}`, "legacy scheme missing signed pair"},

	{`{"legacyhost": false}`, "scheme missing signed pair"},
	{`{"hostmismatch": false}`, "legacy missing signed"},
	{`{"companyid": false}`, "legacy scheme pair"},
	{`{"legacyhost": false, "hostmismatch": false, "companyid": false}`, ""},
	{`{"legacyhost": true, "hostmismatch": true, "companyid": true}`, "legacy scheme missing signed pair"},
	{`{"legacyhost": null, "hostmismatch": null, "companyid": null}`, "legacy scheme missing signed pair"},
	{`{"legacyhost": {}, "hostmismatch": {}, "companyid": {}}`, "legacy scheme missing signed pair"},

	{`{"legacyhost": {"web": true}}`, "legacy link scheme missing signed pair"},
	{`{"companyid": {"strict": true}}`, "legacy scheme missing undecided signed pair"},
	{`{"companyid": {"grant": "auto"}}`, "legacy scheme missing signed pair"},
	{`{"companyid": {"grant": "authorization_code"}}`, "legacy scheme missing signed pair"},
	{`{"companyid": {"grant": "client_credentials"}}`, "legacy scheme missing grant signed pair"},
	{`{"companyid": {"setters": ["example.com/other.F", " example.com/settings.sign"]}}`, "legacy scheme missing pair"},
	{`{"companyid": {"hosts": ["gateway.example.com", ""]}}`, "legacy scheme missing gateway signed pair"},
	{`{"companyid": {"hosts": ["https://gateway.example.com/"]}}`, "legacy scheme missing gateway signed pair"},
	{`{"companyid": {"strict": false, "grant": "auto", "setters": [], "hosts": []}}`, "legacy scheme missing signed pair"},
}

// TestEffects makes all linters before it runs the first, so that one which changed
// another would be seen.
func TestEffects(t *testing.T) {
	src := load(t)
	var run []func()
	for _, e := range effects {
		rules := analyzers(t, e.settings)
		run = append(run, func() {
			names, _ := src.find(t, rules)
			if got := strings.Join(names, " "); got != e.want {
				t.Errorf("with %s it finds %q, want %q", e.settings, got, e.want)
			}
		})
	}
	for _, f := range run {
		f()
	}
}

func TestErrors(t *testing.T) {
	for _, e := range []struct{ settings, want string }{
		{`{"legacyhosts": true}`, `"legacyhosts" is unknown; want companyid, hostmismatch, legacyhost, resourceid`},
		{`{"legacyhost": {"wbe": true}}`, `legacyhost: "wbe" is unknown; want web`},
		{`{"hostmismatch": {"web": true}}`, `hostmismatch: "web" is unknown; want none`},
		{`{"resourceid": {"ids": []}}`, `resourceid: "ids" is unknown; want hosts`},
		{`{"companyid": {"setter": []}}`, `companyid: "setter" is unknown; want strict, grant, setters, hosts`},
		{`{"companyid": {"grant": "password"}}`, `companyid: grant: want auto, client_credentials or authorization_code, not "password"`},
		{`{"companyid": {"grant": true}}`, `companyid: grant: want text, not bool`},
		{`{"companyid": {"strict": "yes"}}`, `companyid: strict: want true or false, not string`},
		{`{"companyid": {"setters": "example.com/settings.sign"}}`, `companyid: setters: want a list, not string`},
		{`{"companyid": {"setters": ["example.com/settings.sign", "sign"]}}`, `companyid: setters: "sign" is no full name of a function: want example.com/sdk.Sign, (*example.com/sdk.Signer).Sign or, of an interface, (example.com/sdk.Signer).Sign, not "example.com/settings.sign,sign"`},
		{`{"companyid": {"hosts": ["gw.example.com/procore"]}}`, `companyid: hosts: "gw.example.com/procore" is no host: want gw.example.com, gw.example.com:8443, https://gw.example.com or *.example.com, not "gw.example.com/procore"`},
		{`{"companyid": {"hosts": [1]}}`, `companyid: hosts: want text, not number`},
		{`{"legacyhost": "off"}`, `legacyhost: want false, true or a map of options, not "off"`},
		{`{"legacyhost": ["web"]}`, `legacyhost: want false, true or a map of options, not ["web"]`},
		{`["legacyhost"]`, `want a map, not array`},
	} {
		_, err := New(parse(t, e.settings))
		if err == nil {
			t.Errorf("%s is taken, want the error %s", e.settings, e.want)
		} else if got := strings.TrimPrefix(err.Error(), "decoding settings: "); got != e.want {
			t.Errorf("%s: the error is %q, want %q", e.settings, got, e.want)
		}
	}
}
