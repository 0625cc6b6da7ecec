// Package inventory is the pass behind mprlint report. It lists what a package does with
// Procore: each call to the API with the verdict on its header, each sign-in address, each
// OAuth grant and each literal with one of Procore's hosts.
//
// It is no rule and finds no fault: it is in none of the suites that check code, and runs
// when it is asked for by name. What it lists are diagnostics of which the message is a
// [Row] in JSON. So they travel the way that findings do, through go vet and its cache,
// and a package that has not changed is not looked at again.
//
// It analyses nothing by itself. The judgement is rule companyid's, so that the two always
// agree, and the addresses come from the engine that all rules ask.
package inventory
