package verdict

// A Doubt says why it is not known whether a call sends the header. The zero value is
// None: it is known.
type Doubt uint8

// The doubts, each with what the code looks like.
const (
	None              Doubt = iota
	UnseenSender            // sdk.Send(req), where sdk is not seen
	UnseenTransport         // &http.Client{Transport: t}, where what t does with a request is not seen
	ReplacedTransport       // http.DefaultTransport = x, which is not seen to run before
	UnseenClient            // func New(c *http.Client), and nobody who calls it is seen
	UnseenCallers           // func Request() *http.Request, exported
	UnseenHeaders           // for k, v := range extra { req.Header.Set(k, v) }
	KeptElsewhere           // queue.pending = req, and others write to it
	MixedCallers            // some of them set it, and nothing tells them apart
	OnlyTests               // func Get() error, which only tests call
	UnknownPath             // base + path: it may be one that needs no header
)

// doubts has a sentence for each doubt, and what would make the verdict known.
var doubts = [...]struct{ why, advice string }{
	UnseenSender: {
		"it is sent by code that is not seen",
		"set the header where the request is made; or name the function that does with -companyid.setters"},
	UnseenTransport: {
		"its client's transport is not seen to send it on, and may set the header",
		"set the header where the request is made, or name the function of the transport that sets it with -companyid.setters"},
	ReplacedTransport: {
		"http.DefaultTransport is replaced, and by what at this call is not seen",
		"set the header where the request is made, or send it through a client of your own whose Transport sets it"},
	UnseenClient: {
		"it is sent by a client from elsewhere",
		"set the header on the request; or, where that client adds it, name the function that does with -companyid.setters"},
	UnseenCallers: {
		"the request goes to callers that are not seen",
		"call it from a package that is looked at too, or set the header where the request is made"},
	UnseenHeaders: {
		"its headers also come from code that is not seen",
		"set the header by name where the request is made, beside what the others hold"},
	KeptElsewhere: {
		"the request is kept where other code may change it",
		"set the header where the request is made; or name the function that does with -companyid.setters"},
	MixedCallers: {
		"some callers set the header, and what tells them apart is not seen",
		"set the header where the request is made"},
	OnlyTests: {
		"only tests are seen to make it, which is not what the program does",
		"call it from a package that is looked at too, or set the header where the request is made"},
	UnknownPath: {
		"its path is not known",
		"write the path as a constant, or name it where the function is called"},
}

// String is the doubt as a clause: it is sent by code that is not seen.
func (d Doubt) String() string { return doubts[d].why }

// Advice says what would make the verdict known.
func (d Doubt) Advice() string { return doubts[d].advice }
