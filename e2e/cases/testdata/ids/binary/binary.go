// Package bin writes ids in a binary protocol, of 32 and of 64 bits.
package bin

import (
	"encoding/binary"
	"encoding/json"
	"hash/crc32"
	"net/http"
	"strconv"
)

type tag struct {
	ID   int64 `json:"id"`
	Rank int64 `json:"rank"`
}

func Pack(hc *http.Client, company string) ([]byte, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/tags", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ts []tag
	if err := json.NewDecoder(resp.Body).Decode(&ts); err != nil {
		return nil, err
	}
	var out []byte
	for _, t := range ts {
		out = binary.BigEndian.AppendUint64(out, uint64(t.ID))
		out = binary.BigEndian.AppendUint32(out, uint32(t.ID)) // mpr:resourceid
		out = binary.BigEndian.AppendUint32(out, uint32(t.Rank))
		out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(strconv.AppendInt(nil, t.ID, 10)))
		out = append(out, byte(t.ID>>8), byte(t.ID))
		out = append(out, byte(uint32(t.ID)%16))
	}
	return out, nil
}
