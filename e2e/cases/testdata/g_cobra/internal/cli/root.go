// Package cli has the commands.
package cli

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/viper"
	"golang.org/x/oauth2"
)

var (
	cfgFile string
	debug   bool
)

// settings of the tool.
type settings struct {
	LoginHost string `mapstructure:"login_host"`
	APIHost   string `mapstructure:"api_host"`
	WebHost   string `mapstructure:"web_host"`
	Company   string `mapstructure:"company"`
	Token     string `mapstructure:"token"`
}

func load() (s settings, err error) {
	viper.SetDefault("login_host", "login.procore.com")
	viper.SetDefault("api_host", "app.procore.com") // mpr:legacyhost=api.procore.com
	viper.SetDefault("web_host", "app.procore.com")
	viper.SetEnvPrefix("procore")
	viper.AutomaticEnv()
	if cfgFile != "" {
		viper.SetConfigFile(cfgFile)
		if err = viper.ReadInConfig(); err != nil {
			return s, fmt.Errorf("%s: %w", cfgFile, err)
		}
	}
	err = viper.Unmarshal(&s)
	return s, err
}

// Root command.
func Root() *cobra.Command {
	root := &cobra.Command{
		Use:   "procorectl",
		Short: "Talk to Procore",
		Long: `procorectl talks to https://app.procore.com and exports data.

Sign in first:

  procorectl login

and see https://developers.procore.com/reference/rest/v1/projects.`,
		Example: `  procorectl raw https://app.procore.com/123/project/home`,
	}
	root.PersistentFlags().StringVar(&cfgFile, "config", "", "configuration file")
	root.PersistentFlags().BoolVar(&debug, "debug", false, "print requests to app.procore.com")
	root.PersistentFlags().String("company", "", "company id")
	viper.BindPFlag("company", root.PersistentFlags().Lookup("company"))
	root.AddCommand(login(), export(), open(), migrate())
	return root
}

func login() *cobra.Command {
	var id, secret, host string
	c := &cobra.Command{
		Use: "login",
		RunE: func(cmd *cobra.Command, args []string) error {
			cfg := &oauth2.Config{
				ClientID: id, ClientSecret: secret,
				Endpoint: oauth2.Endpoint{AuthURL: host + "/oauth/authorize", TokenURL: host + "/oauth/token"},
			}
			fmt.Fprintln(cmd.OutOrStdout(), "open", cfg.AuthCodeURL("s"))
			var code string
			fmt.Fscanln(cmd.InOrStdin(), &code)
			tok, err := cfg.Exchange(cmd.Context(), code)
			if err != nil {
				return err
			}
			return json.NewEncoder(os.Stdout).Encode(tok)
		},
	}
	c.Flags().StringVar(&id, "id", "", "client id")
	c.Flags().StringVar(&secret, "secret", "", "client secret")
	c.Flags().StringVar(&host, "host", "https://app.procore.com", "where to sign in") // mpr:legacyhost=login.procore.com
	return c
}

type row struct {
	ID      int    `json:"id"`
	Subject string `json:"subject"`
	Due     string `json:"due_date"`
}

func export() *cobra.Command {
	var project int
	var since time.Duration
	c := &cobra.Command{
		Use:  "export {rfis|submittals}",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := load()
			if err != nil {
				return err
			}
			if s.Company == "" {
				return errors.New("no company given")
			}
			var rows []row
			switch args[0] {
			case "rfis":
				err = s.get(cmd.Context(), fmt.Sprintf("/rest/v1.0/projects/%d/rfis", project), &rows)
			case "submittals":
				err = s.bare(cmd.Context(), fmt.Sprintf("/rest/v1.0/projects/%d/submittals", project), &rows)
			default:
				err = cmd.Usage()
			}
			if err != nil {
				return err
			}
			return write(cmd.OutOrStdout(), rows)
		},
	}
	c.Flags().IntVar(&project, "project", 0, "project id")
	c.Flags().DurationVar(&since, "since", 0, "only newer ones")
	return c
}

func write(w io.Writer, rows []row) error {
	cw := csv.NewWriter(w)
	for _, r := range rows {
		cw.Write([]string{fmt.Sprint(r.ID), r.Subject, r.Due, "https://app.procore.com/1/project/rfi/show/" + fmt.Sprint(r.ID)})
	}
	cw.Flush()
	return cw.Error()
}

func (s settings) get(ctx context.Context, path string, v any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://"+s.APIHost+path, nil)
	if err != nil {
		return err
	}
	s.prepare(req)
	return send(req, v)
}

func (s settings) prepare(req *http.Request) {
	req.Header.Set("Authorization", "Bearer "+s.Token)
	req.Header.Set("procore-company-id", s.Company)
	if debug {
		fmt.Fprintln(os.Stderr, req.Method, req.URL)
	}
}

func (s settings) bare(ctx context.Context, path string, v any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+path, nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+s.Token)
	return send(req, v)
}

func send(req *http.Request, v any) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusUnauthorized {
		return fmt.Errorf("token refused by %s; run procorectl login (https://app.procore.com)", req.URL.Host)
	}
	return json.NewDecoder(resp.Body).Decode(v)
}

func open() *cobra.Command {
	return &cobra.Command{
		Use:  "open PROJECT",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := load()
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "https://%s/%s/project/home\n", s.WebHost, args[0])
			return err
		},
	}
}

func migrate() *cobra.Command {
	return &cobra.Command{
		Use:   "migrate-config FILE",
		Short: "replace app.procore.com in a file by the new hosts",
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			r := strings.NewReplacer(
				"https://app.procore.com/oauth", "https://login.procore.com/oauth",
				"https://app.procore.com/rest", "https://api.procore.com/rest",
				"https://app.procore.com/vapid", "https://api.procore.com/vapid",
			)
			return os.WriteFile(args[0], []byte(r.Replace(string(b))), 0o600)
		},
	}
}
