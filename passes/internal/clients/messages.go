package clients

// This file holds the functions that turn values into messages and back, and those that pick a value out
// of one. They have no rows, as they make no requests: whoever follows what is in a message asks here.

// A Coding says which argument of a function is the value, and which are the bytes. The
// receiver counts.
//
//	// Have: json.NewDecoder(r).Decode(&v)
//	// Want: value 1, which is &v, and bytes 0, which is the decoder: what it is made of is behind it
type Coding struct {
	Value int
	Bytes int // none if negative: they are the result
	Read  bool
}

// codings are those of the standard library, and of what is told neither by its shape nor its
// name; what others do is told by their shape, as the libraries that replace encoding/json are
// alike in that.
var codings = map[string]Coding{
	"encoding/json.Unmarshal":                       {Value: 1, Bytes: 0, Read: true},
	"(*encoding/json.Decoder).Decode":               {Value: 1, Bytes: 0, Read: true},
	"encoding/json.Marshal":                         {Value: 0, Bytes: -1},
	"encoding/json.MarshalIndent":                   {Value: 0, Bytes: -1},
	"(*encoding/json.Encoder).Encode":               {Value: 1, Bytes: 0},
	"encoding/json/v2.Unmarshal":                    {Value: 1, Bytes: 0, Read: true},
	"encoding/json/v2.UnmarshalRead":                {Value: 1, Bytes: 0, Read: true},
	"encoding/json/v2.Marshal":                      {Value: 0, Bytes: -1},
	"encoding/json/v2.MarshalWrite":                 {Value: 1, Bytes: 0},
	"encoding/xml.Unmarshal":                        {Value: 1, Bytes: 0, Read: true},
	"(*encoding/xml.Decoder).Decode":                {Value: 1, Bytes: 0, Read: true},
	"encoding/xml.Marshal":                          {Value: 0, Bytes: -1},
	"(*encoding/xml.Encoder).Encode":                {Value: 1, Bytes: 0},
	"github.com/google/go-querystring/query.Values": {Value: 0, Bytes: -1},
	// What was decoded without a type is given one.
	"github.com/mitchellh/mapstructure.Decode":       {Value: 1, Bytes: 0, Read: true},
	"github.com/mitchellh/mapstructure.WeakDecode":   {Value: 1, Bytes: 0, Read: true},
	"github.com/go-viper/mapstructure/v2.Decode":     {Value: 1, Bytes: 0, Read: true},
	"github.com/go-viper/mapstructure/v2.WeakDecode": {Value: 1, Bytes: 0, Read: true},
}

// CodingOf says what the function with that types.Func.FullName does; ok is false for most.
func CodingOf(fullName string) (c Coding, ok bool) {
	c, ok = codings[fullName]
	return c, ok
}

// A Pick is what a function does with a value that has no type of its own.
// The zero value is nothing of the kind.
type Pick uint8

// The picks.
const (
	Finds      Pick = iota + 1 // it finds one, by the name that is the last argument
	Reads                      // it reads one as a number that holds it, or as a text
	ReadsFloat                 // it reads one as a float64
	Next                       // it reads the next one, of whatever type, with a float64 for a number
)

// picks are those of the libraries that decode nothing. A number that json.Decoder.UseNumber has
// kept is read alike.
var picks = map[string]Pick{
	"github.com/tidwall/gjson.Get":             Finds,
	"github.com/tidwall/gjson.GetBytes":        Finds,
	"(github.com/tidwall/gjson.Result).Get":    Finds,
	"(github.com/tidwall/gjson.Result).Int":    Reads,
	"(github.com/tidwall/gjson.Result).Uint":   Reads,
	"(github.com/tidwall/gjson.Result).String": Reads,
	"(github.com/tidwall/gjson.Result).Float":  ReadsFloat,
	"github.com/buger/jsonparser.GetInt":       Finds,
	"github.com/buger/jsonparser.GetString":    Finds,
	"(encoding/json.Number).Int64":             Reads,
	"(encoding/json.Number).String":            Reads,
	"(encoding/json.Number).Float64":           ReadsFloat,
	"(*encoding/json.Decoder).Token":           Next,
}

// PickOf says what the function with that types.Func.FullName does.
func PickOf(fullName string) Pick { return picks[fullName] }

// joiners are the functions that put pieces together with slashes between them.
var joiners = map[string]bool{"path.Join": true, "net/url.JoinPath": true, "(*net/url.URL).JoinPath": true}

// JoinsPath reports whether the function with that types.Func.FullName is one of them.
func JoinsPath(fullName string) bool { return joiners[fullName] }
