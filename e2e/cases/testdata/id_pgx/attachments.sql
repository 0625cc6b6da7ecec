-- The ids of attachments were INTEGER once.
CREATE TABLE attachments (
    id                    SERIAL PRIMARY KEY,
    procore_attachment_id BIGINT NOT NULL UNIQUE,
    procore_upload_id     TEXT,
    bytes                 INTEGER NOT NULL
);
