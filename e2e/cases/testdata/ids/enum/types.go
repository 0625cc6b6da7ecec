// Package enum has type ids that are constants of the program's own.
package enum

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

type ItemTypeID int32

const (
	ItemTypeRFI ItemTypeID = iota + 1
	ItemTypeSubmittal
	ItemTypePunch
)

type colorID uint8

const (
	red colorID = iota
	green
)

type link struct {
	TypeID  ItemTypeID `json:"item_type_id"`
	ColorID colorID    `json:"color_id"`
	ItemID  int64      `json:"item_id"`
}

func Link(hc *http.Client, company string, project, item int64) error {
	b, err := json.Marshal(link{TypeID: ItemTypePunch, ColorID: green, ItemID: item})
	if err != nil {
		return err
	}
	req, err := http.NewRequest("POST",
		fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/links?item_type_id=%s", project, strconv.Itoa(int(ItemTypePunch))), bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
