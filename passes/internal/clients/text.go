package clients

// texts is the part of the standard library that makes and takes apart the text of
// an address or of a header's name. In: what returns its arguments' text whole, joined
// or cut in a way that a verb describes, and what compares text with a pattern. Out:
// what returns text that isn't known (escaping, random text),
// and messages for people: errors and logs.
//
// A function that is left out returns a text of which nothing is known, and that is safe: a rule
// says nothing of it. One with a row that promises too much would make findings that are wrong.
//
//	// Have: strings.TrimSuffix(base, "/") + fmt.Sprintf("/rest/v1.0/projects/%d", id)
var texts = []Row{
	// Formats.
	{Func: "fmt.Sprintf", Does: Format, Key: A0},
	{Func: "fmt.Appendf", Does: Format, On: A0, Key: A1},
	{Func: "fmt.Sprint", Does: Print, Key: A0},
	{Func: "fmt.Sprintln", Does: Print, Key: A0},
	{Func: "fmt.Append", Does: Print, On: A0, Key: A1},
	{Func: "fmt.Appendln", Does: Print, On: A0, Key: A1},
	{Func: "fmt.Fprintf", Does: Write, On: A0, Key: A1, As: AsFormat},
	{Func: "fmt.Fprint", Does: Write, On: A0, Key: A1, As: AsPrint},
	{Func: "fmt.Fprintln", Does: Write, On: A0, Key: A1, As: AsPrint},

	// Builders.
	{Func: "io.WriteString", Does: Write, On: A0, Key: A1},
	{Func: "(*strings.Builder).Write", Does: Write, On: Recv, Key: A0},
	{Func: "(*strings.Builder).WriteByte", Does: Write, On: Recv, Key: A0, As: AsRune},
	{Func: "(*strings.Builder).WriteRune", Does: Write, On: Recv, Key: A0, As: AsRune},
	{Func: "(*strings.Builder).WriteString", Does: Write, On: Recv, Key: A0},
	{Func: "(*strings.Builder).String", Does: Text, On: Recv},
	{Func: "(*bytes.Buffer).Write", Does: Write, On: Recv, Key: A0},
	{Func: "(*bytes.Buffer).WriteByte", Does: Write, On: Recv, Key: A0, As: AsRune},
	{Func: "(*bytes.Buffer).WriteRune", Does: Write, On: Recv, Key: A0, As: AsRune},
	{Func: "(*bytes.Buffer).WriteString", Does: Write, On: Recv, Key: A0},
	{Func: "(*bytes.Buffer).String", Does: Text, On: Recv},
	{Func: "(*bytes.Buffer).Bytes", Does: Text, On: Recv},

	// Joining and replacing.
	{Func: "strings.Join", Does: Concat, Key: A0, Value: A1},
	{Func: "bytes.Join", Does: Concat, Key: A0, Value: A1},
	{Func: "strings.Replace", Does: Replace, Key: A0, Value: A1, URL: A2},
	{Func: "strings.ReplaceAll", Does: Replace, Key: A0, Value: A1, URL: A2},
	{Func: "bytes.Replace", Does: Replace, Key: A0, Value: A1, URL: A2},
	{Func: "bytes.ReplaceAll", Does: Replace, Key: A0, Value: A1, URL: A2},
	{Func: "strings.NewReplacer", Does: Replacer, Key: Rest},
	{Func: "(*strings.Replacer).Replace", Does: Replaced, On: Recv, Key: A0},

	// Trimming.
	{Func: "strings.Trim", Does: Trim, Key: A0, Value: A1},
	{Func: "strings.TrimLeft", Does: Trim, Key: A0, Value: A1, Side: Left},
	{Func: "strings.TrimRight", Does: Trim, Key: A0, Value: A1, Side: Right},
	{Func: "strings.TrimPrefix", Does: Trim, Key: A0, Value: A1, Side: Left, Whole: true},
	{Func: "strings.TrimSuffix", Does: Trim, Key: A0, Value: A1, Side: Right, Whole: true},
	{Func: "strings.TrimSpace", Does: Trim, Key: A0},
	{Func: "strings.CutPrefix", Does: Cut, Key: A0, Value: A1, Side: Left},
	{Func: "strings.CutSuffix", Does: Cut, Key: A0, Value: A1, Side: Right},
	{Func: "bytes.Trim", Does: Trim, Key: A0, Value: A1},
	{Func: "bytes.TrimLeft", Does: Trim, Key: A0, Value: A1, Side: Left},
	{Func: "bytes.TrimPrefix", Does: Trim, Key: A0, Value: A1, Side: Left, Whole: true},
	{Func: "bytes.TrimRight", Does: Trim, Key: A0, Value: A1, Side: Right},
	{Func: "bytes.TrimSuffix", Does: Trim, Key: A0, Value: A1, Side: Right, Whole: true},
	{Func: "bytes.TrimSpace", Does: Trim, Key: A0},
	{Func: "bytes.CutPrefix", Does: Cut, Key: A0, Value: A1, Side: Left},
	{Func: "bytes.CutSuffix", Does: Cut, Key: A0, Value: A1, Side: Right},

	// The same text.
	{Func: "os.Expand", Does: AsText, Key: A0},
	{Func: "os.ExpandEnv", Does: AsText, Key: A0},
	{Func: "strconv.Itoa", Does: AsText, Key: A0},
	{Func: "strconv.FormatInt", Does: AsText, Key: A0},
	{Func: "strconv.FormatUint", Does: AsText, Key: A0},
	{Func: "strings.ToLower", Does: AsText, Key: A0},
	{Func: "strings.ToUpper", Does: AsText, Key: A0},
	{Func: "strings.ToTitle", Does: AsText, Key: A0},
	{Func: "strings.Title", Does: AsText, Key: A0},
	{Func: "strings.Clone", Does: AsText, Key: A0},
	{Func: "strings.ToValidUTF8", Does: AsText, Key: A0},
	{Func: "strings.NewReader", Does: AsText, Key: A0},
	{Func: "bytes.ToLower", Does: AsText, Key: A0},
	{Func: "bytes.ToUpper", Does: AsText, Key: A0},
	{Func: "bytes.Clone", Does: AsText, Key: A0},
	{Func: "bytes.NewReader", Does: AsText, Key: A0},
	{Func: "bytes.NewBuffer", Does: AsText, Key: A0},
	{Func: "bytes.NewBufferString", Does: AsText, Key: A0},
	{Func: "io.NopCloser", Does: AsText, Key: A0},
}

// patterns is what compares text with a pattern. Where either argument may be the
// pattern there are two rows. Splitting counts: the separator is a pattern, the parts
// are not known.
//
//	// Have: if strings.Contains(u, "app.procore.com") { … }
//	// Want: the constant is looked for, and not called: it stays as it is
var patterns = []Row{
	{Func: "strings.Contains", Does: Match, Key: A0, Value: A1, Asks: AskContains},
	{Func: "strings.ContainsAny", Does: Match, Key: A0, Value: A1},
	{Func: "strings.Count", Does: Match, Key: A0, Value: A1},
	{Func: "strings.Cut", Does: Halve, Key: A0, Value: A1},
	{Func: "strings.HasPrefix", Does: Match, Key: A0, Value: A1, Asks: AskPrefix},
	{Func: "strings.HasSuffix", Does: Match, Key: A0, Value: A1, Asks: AskSuffix},
	{Func: "strings.Index", Does: Match, Key: A0, Value: A1},
	{Func: "strings.IndexAny", Does: Match, Key: A0, Value: A1},
	{Func: "strings.LastIndex", Does: Match, Key: A0, Value: A1},
	{Func: "strings.Split", Does: Split, Key: A0, Value: A1},
	{Func: "strings.SplitN", Does: Split, Key: A0, Value: A1, URL: A2},
	{Func: "strings.SplitAfter", Does: Match, Key: A0, Value: A1},
	{Func: "strings.SplitAfterN", Does: Match, Key: A0, Value: A1},
	{Func: "strings.SplitSeq", Does: Split, Key: A0, Value: A1},
	{Func: "strings.SplitAfterSeq", Does: Match, Key: A0, Value: A1},
	{Func: "strings.Fields", Does: Split, Key: A0},
	{Func: "strings.FieldsSeq", Does: Split, Key: A0},
	{Func: "strings.EqualFold", Does: Match, Key: A0, Value: A1, Asks: AskFold},
	{Func: "strings.EqualFold", Does: Match, Key: A1, Value: A0},
	{Func: "strings.Compare", Does: Match, Key: A0, Value: A1},
	{Func: "strings.Compare", Does: Match, Key: A1, Value: A0},
	{Func: "bytes.Contains", Does: Match, Key: A0, Value: A1, Asks: AskContains},
	{Func: "bytes.HasPrefix", Does: Match, Key: A0, Value: A1, Asks: AskPrefix},
	{Func: "bytes.HasSuffix", Does: Match, Key: A0, Value: A1, Asks: AskSuffix},
	{Func: "bytes.Index", Does: Match, Key: A0, Value: A1},
	{Func: "bytes.Equal", Does: Match, Key: A0, Value: A1},
	{Func: "bytes.Equal", Does: Match, Key: A1, Value: A0},
	{Func: "bytes.EqualFold", Does: Match, Key: A0, Value: A1},
	{Func: "bytes.EqualFold", Does: Match, Key: A1, Value: A0},
	{Func: "cmp.Compare", Does: Match, Key: A0, Value: A1},
	{Func: "cmp.Compare", Does: Match, Key: A1, Value: A0},
	{Func: "crypto/subtle.ConstantTimeCompare", Does: Match, Key: A0, Value: A1},
	{Func: "crypto/subtle.ConstantTimeCompare", Does: Match, Key: A1, Value: A0},
	{Func: "maps.Equal", Does: Match, Key: A0, Value: A1},
	{Func: "maps.Equal", Does: Match, Key: A1, Value: A0},
	{Func: "path.Match", Does: Match, Key: A1, Value: A0},
	{Func: "reflect.DeepEqual", Does: Match, Key: A0, Value: A1},
	{Func: "reflect.DeepEqual", Does: Match, Key: A1, Value: A0},
	{Func: "slices.BinarySearch", Does: Match, Key: A0, Value: A1},
	{Func: "slices.BinarySearch", Does: Match, Key: A1, Value: A0},
	{Func: "slices.Contains", Does: Match, Key: A0, Value: A1},
	{Func: "slices.Contains", Does: Match, Key: A1, Value: A0, Asks: AskElement},
	{Func: "slices.ContainsFunc", Does: Match, Value: A0},
	{Func: "slices.Equal", Does: Match, Key: A0, Value: A1},
	{Func: "slices.Equal", Does: Match, Key: A1, Value: A0},
	{Func: "slices.Index", Does: Match, Key: A0, Value: A1},
	{Func: "slices.Index", Does: Match, Key: A1, Value: A0},
	{Func: "slices.IndexFunc", Does: Match, Value: A0},
	{Func: "regexp.Compile", Does: Match, Value: A0},
	{Func: "regexp.CompilePOSIX", Does: Match, Value: A0},
	{Func: "regexp.MustCompile", Does: Pattern, Value: A0},
	{Func: "(*regexp.Regexp).ReplaceAllString", Does: Rewrite, On: Recv, Key: A0, URL: A1},
	{Func: "(*regexp.Regexp).ReplaceAll", Does: Rewrite, On: Recv, Key: A0, URL: A1},
	{Func: "regexp.MustCompilePOSIX", Does: Match, Value: A0},
	{Func: "regexp.QuoteMeta", Does: Match, Value: A0},
	{Func: "regexp.Match", Does: Match, Key: A1, Value: A0},
	{Func: "regexp.MatchString", Does: Match, Key: A1, Value: A0},
	{Func: "(*regexp.Regexp).FindString", Does: Match, Key: A0, Value: Recv},
	{Func: "(*regexp.Regexp).FindStringSubmatch", Does: Match, Key: A0, Value: Recv},
	{Func: "(*regexp.Regexp).Match", Does: Match, Key: A0, Value: Recv},
	{Func: "(*regexp.Regexp).MatchString", Does: Match, Key: A0, Value: Recv},
}

// addresses is net/url, and path's Join. In: what makes an address or reads the part
// of one that decides where it goes, also where what was escaped is read again. Out: escaping and the
// query, except that a form's values are set and read like headers (grant_type is one of them).
var addresses = []Row{
	{Func: "net/url.Parse", Does: ParseURL, URL: A0},
	{Func: "net/url.ParseRequestURI", Does: ParseURL, URL: A0},
	{Func: "(*net/url.URL).Parse", Does: ResolveURL, On: Recv, URL: A0},
	{Func: "(*net/url.URL).ResolveReference", Does: ResolveURL, On: Recv, URL: A0},
	{Func: "net.JoinHostPort", Does: Format, Layout: "%s:%s"},
	{Func: "net/url.JoinPath", Does: JoinURL, On: A0, Path: A1},
	{Func: "(*net/url.URL).JoinPath", Does: JoinURL, On: Recv, Path: A0},
	{Func: "path.Join", Does: JoinPath, Path: A0},
	{Func: "path.Clean", Does: JoinPath, Path: A0},
	{Func: "net/url.PathUnescape", Does: AsText, Key: A0},
	{Func: "net/url.QueryUnescape", Does: AsText, Key: A0},
	{Func: "(*net/url.URL).String", Does: TextURL, On: Recv},
	{Func: "(*net/url.URL).Redacted", Does: TextURL, On: Recv},
	{Func: "(*net/url.URL).Hostname", Does: HostURL, On: Recv},

	{Func: "(net/url.Values).Set", Does: Set, On: Recv, Key: A0, Value: A1, Map: AnyMap},
	{Func: "(net/url.Values).Add", Does: Add, On: Recv, Key: A0, Value: A1, Map: AnyMap},
	{Func: "(net/url.Values).Del", Does: Del, On: Recv, Key: A0, Map: AnyMap},
	{Func: "(net/url.Values).Get", Does: Get, Map: AnyMap},
	{Func: "(net/url.Values).Has", Does: Get, Map: AnyMap},
}

// containers is what moves texts and headers between maps, slices and iterators
// whole. Out: what picks elements by number, or puts in single ones.
//
//	// Have: maps.Copy(req.Header, defaults); for _, h := range slices.Sorted(maps.Values(hosts)) { … }
var containers = []Row{
	{Func: "cmp.Or", Does: First, Key: Rest},

	{Func: "maps.Copy", Does: Merge, On: A0, Header: A1, Map: AnyMap},
	{Func: "maps.Insert", Does: Merge, On: A0, Header: A1, Map: AnyMap},
	{Func: "maps.Clone", Does: Clone, On: A0, Map: AnyMap},
	{Func: "maps.All", Does: Elems, Key: A0},
	{Func: "maps.Collect", Does: Elems, Key: A0},
	{Func: "maps.Keys", Does: Keys, Key: A0},
	{Func: "maps.Values", Does: Values, Key: A0},

	{Func: "slices.All", Does: Elems, Key: A0},
	{Func: "slices.AppendSeq", Does: Elems, Key: Rest},
	{Func: "slices.Backward", Does: Elems, Key: A0},
	{Func: "slices.Clip", Does: Elems, Key: A0},
	{Func: "slices.Clone", Does: Elems, Key: A0},
	{Func: "slices.Collect", Does: Elems, Key: A0},
	{Func: "slices.Compact", Does: Elems, Key: A0},
	{Func: "slices.CompactFunc", Does: Elems, Key: A0},
	{Func: "slices.Concat", Does: Elems, Key: Rest},
	{Func: "slices.Delete", Does: Elems, Key: A0},
	{Func: "slices.DeleteFunc", Does: Elems, Key: A0},
	{Func: "slices.Grow", Does: Elems, Key: A0},
	{Func: "slices.Repeat", Does: Elems, Key: A0},
	{Func: "slices.Sorted", Does: Elems, Key: A0},
	{Func: "slices.SortedFunc", Does: Elems, Key: A0},
	{Func: "slices.SortedStableFunc", Does: Elems, Key: A0},
	{Func: "slices.Values", Does: Elems, Key: A0},

	{Func: "maps.DeleteFunc", Does: DelFunc, On: A0, Fn: A1},
}

// control is what never returns, and what calls a function it is given. Tests that
// skip don't return either.
//
//	// Have: if company == "" { log.Fatal("no company") }
//	// Want: that path ends; what is behind it only has the other one
var control = []Row{
	{Func: "os.Exit", Does: Exits},
	{Func: "syscall.Exit", Does: Exits},
	{Func: "runtime.Goexit", Does: Exits},
	{Func: "log.Fatal", Does: Exits},
	{Func: "log.Fatalf", Does: Exits},
	{Func: "log.Fatalln", Does: Exits},
	{Func: "log.Panic", Does: Exits},
	{Func: "log.Panicf", Does: Exits},
	{Func: "log.Panicln", Does: Exits},
	{Func: "(*log.Logger).Fatal", Does: Exits},
	{Func: "(*log.Logger).Fatalf", Does: Exits},
	{Func: "(*log.Logger).Fatalln", Does: Exits},
	{Func: "(*log.Logger).Panic", Does: Exits},
	{Func: "(*log.Logger).Panicf", Does: Exits},
	{Func: "(*log.Logger).Panicln", Does: Exits},
	{Func: "(*testing.common).FailNow", Does: Exits},
	{Func: "(*testing.common).Fatal", Does: Exits},
	{Func: "(*testing.common).Fatalf", Does: Exits},
	{Func: "(*testing.common).Skip", Does: Exits},
	{Func: "(*testing.common).SkipNow", Does: Exits},
	{Func: "(*testing.common).Skipf", Does: Exits},
	{Func: "(testing.TB).FailNow", Does: Exits},
	{Func: "(testing.TB).Fatal", Does: Exits},
	{Func: "(testing.TB).Fatalf", Does: Exits},
	{Func: "(testing.TB).Skip", Does: Exits},
	{Func: "(testing.TB).SkipNow", Does: Exits},
	{Func: "(testing.TB).Skipf", Does: Exits},

	{Func: "(*sync.Once).Do", Does: Once, Fn: A0},
	{Func: "sync.OnceFunc", Does: Same, On: A0},
	{Func: "sync.OnceValue", Does: Same, On: A0},
	{Func: "sync.OnceValues", Does: Same, On: A0},
	{Func: "(*sync.WaitGroup).Go", Does: Once, Fn: A0},
	{Func: "(*golang.org/x/sync/errgroup.Group).Go", Does: Once, Fn: A0},
	{Func: "(*golang.org/x/sync/errgroup.Group).TryGo", Does: Once, Fn: A0},
	{Func: "(*golang.org/x/sync/singleflight.Group).Do", Does: Once, Fn: A1},
	{Func: "(*golang.org/x/sync/singleflight.Group).DoChan", Does: Once, Fn: A1},
	{Func: "(*testing.T).Run", Does: Once, Fn: A1},
	{Func: "(*testing.B).Run", Does: Once, Fn: A1},
	{Func: "(*testing.common).Cleanup", Does: Once, Fn: A0},
	{Func: "(testing.TB).Cleanup", Does: Once, Fn: A0},
}
