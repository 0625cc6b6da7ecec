CREATE TABLE offices (
    id              BIGSERIAL PRIMARY KEY,
    procore_id      BIGINT NOT NULL
);
