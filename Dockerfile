# Builds mprlint from this checkout. mprlint reads code through the go command, so the image
# is that of Go. Check the module in the current folder:
#
#	docker build -t mprlint .
#	docker run --rm -v "$PWD:/src:ro" mprlint ./...
#
# Nobody has run this where mprlint is made, which has no container engine. Pin the image by
# its digest where you use it.
FROM golang:1.26-bookworm AS build
WORKDIR /mprlint
COPY go.mod go.sum ./
RUN go mod download
COPY cmd ./cmd
COPY passes ./passes
COPY settings ./settings
ARG VERSION=""
ARG REVISION=""
RUN CGO_ENABLED=0 go build -trimpath -buildvcs=false \
    -ldflags "-s -w -X main.release=${VERSION} -X main.revision=${REVISION}" \
    -o /usr/local/bin/mprlint ./cmd/mprlint

FROM golang:1.26-bookworm
COPY --from=build /usr/local/bin/mprlint /usr/local/bin/mprlint
RUN useradd --create-home mprlint
USER mprlint
ENV GOFLAGS=-buildvcs=false
WORKDIR /src
ENTRYPOINT ["mprlint"]
