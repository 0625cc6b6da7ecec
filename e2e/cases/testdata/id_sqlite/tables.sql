CREATE TABLE IF NOT EXISTS photos (
    id               INTEGER PRIMARY KEY,
    procore_image_id INTEGER NOT NULL,
    width            INTEGER
);
