// Package system has narrow numbers that are called ids and are the operating system's, the program's or random.
package system

import (
	"encoding/json"
	"fmt"
	"log"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
)

type Daily struct {
	ID   int64  `json:"id"`
	Date string `json:"log_date"`
}

var nextWorkerID atomic.Int32

type worker struct {
	ID      int32
	PID     int32
	OwnerID uint32
	mode    os.FileMode
	port    uint16
}

func newWorker() *worker {
	return &worker{ID: nextWorkerID.Add(1), PID: int32(os.Getpid()), OwnerID: uint32(os.Getuid()), mode: 0o640, port: 8080}
}

func (w *worker) Logs(hc *http.Client, company string, project int64) ([]Daily, error) {
	requestID := rand.Int31()
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/"+strconv.FormatInt(project, 10)+"/daily_logs", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	req.Header.Set("X-Request-Id", strconv.Itoa(int(requestID)))
	req.Header.Set("User-Agent", fmt.Sprintf("worker/%d", w.ID))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	log.Printf("worker %d (pid %d, uid %d, mode %v, port %d): %s", w.ID, w.PID, w.OwnerID, w.mode, w.port, resp.Status)
	var ds []Daily
	if err := json.NewDecoder(resp.Body).Decode(&ds); err != nil {
		return nil, err
	}
	total, err := strconv.ParseInt(resp.Header.Get("Total"), 10, 32)
	if err == nil {
		log.Printf("%d of %d", int32(len(ds)), int32(total))
	}
	for i := range ds {
		log.Print(int32(i), ds[i].ID)
	}
	return ds, nil
}
