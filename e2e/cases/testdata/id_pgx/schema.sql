CREATE TABLE submittals (
    id                   BIGSERIAL PRIMARY KEY,
    procore_submittal_id INTEGER NOT NULL UNIQUE,
    revision             INTEGER NOT NULL
);
