// Package store keeps Procore's users in MySQL.
package store

import (
	"database/sql"
	"fmt"
	"net/http"

	_ "github.com/go-sql-driver/mysql"
)

var statements = []string{
	"CREATE TABLE users (" +
		"`id` INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, " +
		"`procore_user_id` INT(11) UNSIGNED NOT NULL, " + // mpr:resourceid
		"`procore_level` TINYINT NOT NULL, " +
		"`created` INT UNSIGNED NOT NULL)",
	`CREATE TABLE photos (
		id BIGINT AUTO_INCREMENT PRIMARY KEY,
		procore_photo_id MEDIUMINT, -- // mpr:resourceid
		procore_album_id BIGINT UNSIGNED,
		width SMALLINT
	)`,
	"ALTER TABLE photos MODIFY width INT",
	"SELECT CAST(width AS SIGNED INTEGER) FROM photos WHERE procore_photo_id IN (1, 2)",
}

func Open(dsn string) (*sql.DB, error) {
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		return nil, err
	}
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			return nil, err
		}
	}
	return db, nil
}

func User(hc *http.Client, company string, id int64) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/users/%d", company, id), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}
