package clients

// settings is flags and configuration: what gives a name a value that holds unless another
// is given. In: texts, lists and maps of texts, and values that read themselves from
// text, in package flag, spf13/pflag (which is cobra's too) and spf13/viper. Out:
// numbers, durations and switches, which no address is made of. The functions that end in Var
// write to a variable, which is On: from then on, it holds the default or what a user sets.
//
//	// Have: host := flag.String("api", "https://app.procore.com", "where to call")
//	// Want: the text is a setting called api: it is what most users have, and may be wrong
var settings = []Row{
	{Func: "flag.String", Does: Default, Key: A0, Value: A1},
	{Func: "flag.StringVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "flag.TextVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*flag.FlagSet).String", Does: Default, Key: A0, Value: A1},
	{Func: "(*flag.FlagSet).StringVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*flag.FlagSet).TextVar", Does: Default, On: A0, Key: A1, Value: A2},

	{Func: "github.com/spf13/pflag.String", Does: Default, Key: A0, Value: A1},
	{Func: "github.com/spf13/pflag.StringP", Does: Default, Key: A0, Value: A2},
	{Func: "github.com/spf13/pflag.StringVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "github.com/spf13/pflag.StringVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "github.com/spf13/pflag.StringArray", Does: Default, Key: A0, Value: A1},
	{Func: "github.com/spf13/pflag.StringArrayP", Does: Default, Key: A0, Value: A2},
	{Func: "github.com/spf13/pflag.StringArrayVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "github.com/spf13/pflag.StringArrayVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "github.com/spf13/pflag.StringSlice", Does: Default, Key: A0, Value: A1},
	{Func: "github.com/spf13/pflag.StringSliceP", Does: Default, Key: A0, Value: A2},
	{Func: "github.com/spf13/pflag.StringSliceVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "github.com/spf13/pflag.StringSliceVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "github.com/spf13/pflag.StringToString", Does: Default, Key: A0, Value: A1},
	{Func: "github.com/spf13/pflag.StringToStringP", Does: Default, Key: A0, Value: A2},
	{Func: "github.com/spf13/pflag.StringToStringVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "github.com/spf13/pflag.StringToStringVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "github.com/spf13/pflag.TextVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "github.com/spf13/pflag.TextVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "(*github.com/spf13/pflag.FlagSet).String", Does: Default, Key: A0, Value: A1},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringP", Does: Default, Key: A0, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringArray", Does: Default, Key: A0, Value: A1},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringArrayP", Does: Default, Key: A0, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringArrayVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringArrayVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringSlice", Does: Default, Key: A0, Value: A1},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringSliceP", Does: Default, Key: A0, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringSliceVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringSliceVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringToString", Does: Default, Key: A0, Value: A1},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringToStringP", Does: Default, Key: A0, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringToStringVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).StringToStringVarP", Does: Default, On: A0, Key: A1, Value: A3},
	{Func: "(*github.com/spf13/pflag.FlagSet).TextVar", Does: Default, On: A0, Key: A1, Value: A2},
	{Func: "(*github.com/spf13/pflag.FlagSet).TextVarP", Does: Default, On: A0, Key: A1, Value: A3},

	{Func: "github.com/spf13/viper.SetDefault", Does: Default, Key: A0, Value: A1},
	{Func: "github.com/spf13/viper.Set", Does: Default, Key: A0, Value: A1},
	{Func: "(*github.com/spf13/viper.Viper).SetDefault", Does: Default, Key: A0, Value: A1},
	{Func: "(*github.com/spf13/viper.Viper).Set", Does: Default, Key: A0, Value: A1},
}
