// Package mysql keeps punch items in MySQL.
package mysql

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/go-sql-driver/mysql"
)

var tables = []string{
	"CREATE TABLE items (id INT AUTO_INCREMENT PRIMARY KEY, `procore_punch_item_id` INT NOT NULL)", // mpr:resourceid=fix
	"CREATE TABLE people (procore_user_id MEDIUMINT, name VARCHAR(200))",                           // mpr:resourceid=fix
	"CREATE TABLE photos (procore_image_id BIGINT UNSIGNED NOT NULL, width INT, height INT)",
	"CREATE TABLE trades (procore_trade_id VARCHAR(32) NOT NULL, position MEDIUMINT)",
	"CREATE TABLE stripe_charges (stripe_charge_id INT NOT NULL, cents INT NOT NULL)",
}

type item struct {
	ID       int64 `json:"id"`
	Position int32 `json:"position"`
}

func fetch(ctx context.Context, company string, id int64) (item, error) {
	var v item
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/punch_items/%d", id), nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

// Open the database and make its tables.
func Open(ctx context.Context, addr string) (*sql.DB, error) {
	c := mysql.NewConfig()
	c.Addr = addr
	conn, err := mysql.NewConnector(c)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(conn)
	for _, t := range tables {
		if _, err := db.ExecContext(ctx, t); err != nil {
			return nil, err
		}
	}
	return db, nil
}

// Save an item.
func Save(ctx context.Context, db *sql.DB, company string, id int64) error {
	i, err := fetch(ctx, company, id)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "INSERT INTO items (procore_punch_item_id) VALUES (?)", i.ID)
	return err
}
