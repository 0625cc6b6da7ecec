CREATE TABLE companies (
    id              SERIAL PRIMARY KEY,
    procore_id      INTEGER NOT NULL,
    seats           INTEGER NOT NULL
);
