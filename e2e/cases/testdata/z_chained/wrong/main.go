package main

import (
	"context"
	"fmt"

	"cases.example.org/z_chained/procore"
)

func main() {
	closing()
	api := procore.NewAPIClient(procore.NewConfiguration())
	fmt.Println(api.RfisAPI.ListRfis(context.Background(), 1).ProcoreCompanyId(562).Page(2).Execute())
	fmt.Println(api.RfisAPI.ListRfis(context.Background(), 1).Page(2).Execute()) // mpr:companyid
}

func closing() {
	api := procore.NewAPIClient(procore.NewConfiguration()) // mpr:companyid
	defer api.Close()
	fmt.Println(api.RfisAPI.ListRfis(context.Background(), 1).Page(2).Execute())
}
