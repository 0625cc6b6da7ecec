// Command migrate runs embedded migrations.
package main

import (
	"database/sql"
	"embed"
	"fmt"
	"log"
	"net/http"
	"os"

	_ "github.com/lib/pq"
)

//go:embed migrations/*.sql
var migrations embed.FS // mpr:resourceid

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	files, err := migrations.ReadDir("migrations")
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range files {
		b, err := migrations.ReadFile("migrations/" + f.Name())
		if err != nil {
			log.Fatal(err)
		}
		if _, err := db.Exec(string(b)); err != nil {
			log.Fatal(err)
		}
	}
	_, err = db.Exec("CREATE TABLE IF NOT EXISTS rfis (id SERIAL PRIMARY KEY, procore_rfi_id INTEGER NOT NULL)") // mpr:resourceid
	if err != nil {
		log.Fatal(err)
	}
	_, err = db.Exec("CREATE TABLE IF NOT EXISTS tags (id SERIAL PRIMARY KEY, tag_id INTEGER NOT NULL, name TEXT)")
	if err != nil {
		log.Fatal(err)
	}
	var id int64
	if err := db.QueryRow("SELECT procore_rfi_id FROM rfis LIMIT 1").Scan(&id); err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/17/rfis/%d", id), nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
}
