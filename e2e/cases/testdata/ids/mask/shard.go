// Package mask makes small numbers of ids on purpose: shards, hashes, bytes.
package mask

import (
	"encoding/binary"
	"encoding/json"
	"hash/fnv"
	"net/http"
	"strconv"
)

type Project struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

func Projects(hc *http.Client, company string) ([]Project, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+company, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var in []Project
	return in, json.NewDecoder(resp.Body).Decode(&in)
}

const shards = 16

// Shard picks a worker for p.
func Shard(p Project) int32 { return int32(p.ID % shards) }

// Bucket picks a bucket for p.
func Bucket(p Project) uint8 { return uint8(p.ID & 0xff) }

// Sum hashes the id.
func Sum(p Project) uint32 {
	h := fnv.New32a()
	h.Write([]byte(strconv.FormatInt(p.ID, 10)))
	return h.Sum32()
}

// Mix folds both halves.
func Mix(p Project) uint32 { return uint32(p.ID ^ p.ID>>32) }

// Split gives both halves for a protocol of 32-bit words.
func Split(p Project) (hi, lo uint32) { return uint32(p.ID >> 32), uint32(p.ID & 0xffffffff) }

// Key is the id in eight bytes.
func Key(p Project) []byte {
	b := make([]byte, 8)
	binary.BigEndian.PutUint64(b, uint64(p.ID))
	b[7] = byte(p.ID)
	return b
}
