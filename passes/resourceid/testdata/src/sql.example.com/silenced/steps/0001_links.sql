CREATE TABLE links (
    procore_project_id INTEGER NOT NULL, -- mprlint:ignore resourceid this region will stay small
    -- mprlint:ignore legacyhost,resourceid so will this
    procore_company_id INTEGER NOT NULL,
    procore_vendor_id INTEGER NOT NULL, -- mprlint:ignore resourceid
    procore_user_id BIGINT NOT NULL,
    title TEXT -- mprlint:ignore resourceid no id at all
);
