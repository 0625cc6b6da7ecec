-- Vendors that were copied.
CREATE TABLE vendors (
    id bigserial PRIMARY KEY,
    "procore_vendor_id" integer NOT NULL UNIQUE,
    position integer
);
