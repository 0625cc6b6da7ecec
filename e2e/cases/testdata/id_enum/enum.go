// Package enum has ids of its own kinds of things.
package enum

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"net/http"
	"strconv"
)

// Kinds of jobs.
const (
	pull_type_id  int32 = 1
	pushTypeID    int32 = 2
	cleanupTypeID int16 = iota
)

type stateID uint8

const (
	waiting stateID = iota
	running
)

type job struct {
	kind  int32
	state stateID
	slot  uint32
	sum   uint32
}

type file struct {
	ID       int64  `json:"id"`
	Checksum uint32 `json:"checksum"`
	Digest   string `json:"digest"`
}

// Plan the jobs for a file, spread over the workers by a hash of its id.
func Plan(ctx context.Context, company string, id int64, workers uint32) ([]job, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/files/%d", id), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var f file
	if err := json.NewDecoder(resp.Body).Decode(&f); err != nil {
		return nil, err
	}
	key := strconv.FormatInt(f.ID, 10)
	h := fnv.New32a()
	h.Write([]byte(key))
	slot := h.Sum32() % workers
	sum := crc32.ChecksumIEEE([]byte(key + f.Digest))
	if sum == f.Checksum {
		return []job{{kind: int32(cleanupTypeID), slot: slot, sum: sum}}, nil
	}
	return []job{{kind: pull_type_id, state: running, slot: slot, sum: sum}, {kind: pushTypeID, state: waiting}}, nil
}
