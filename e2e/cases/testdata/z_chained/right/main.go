package main

import (
	"context"
	"fmt"
	"os"

	"cases.example.org/z_chained/procore"
)

func main() {
	cfg := procore.NewConfiguration()
	api := procore.NewAPIClient(cfg)
	fmt.Println(api.RfisAPI.ListRfis(context.Background(), 1).ProcoreCompanyId(562).Page(2).Execute())

	cfg2 := procore.NewConfiguration()
	cfg2.AddDefaultHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	api2 := procore.NewAPIClient(cfg2)
	fmt.Println(api2.RfisAPI.ListRfis(context.Background(), 2).Execute())
}
