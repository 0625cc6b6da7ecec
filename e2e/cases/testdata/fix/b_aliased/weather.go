package bulletin

import "net/http"

// Weather reads the day's weather, as noted by the superintendent.
func (b *Board) Weather() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, b.url("weather_logs"), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+b.Token)
	return http.DefaultClient.Do(req)
}

// Delays lists the delays of the day.
func (b *Board) Delays() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, b.url("delay_logs"), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+b.Token)
	return http.DefaultClient.Do(req)
}
