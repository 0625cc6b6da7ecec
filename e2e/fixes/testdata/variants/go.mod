module variants.example.org

go 1.26.0

require sdk.example.org/sdk v1.0.0
