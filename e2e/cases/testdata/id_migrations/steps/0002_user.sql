-- +goose Up
ALTER TABLE links ALTER COLUMN procore_user_id SET DATA TYPE BIGINT;
ALTER TABLE links ADD COLUMN IF NOT EXISTS procore_vendor_id INT4;
ALTER TABLE `links` MODIFY COLUMN `procore_rfi_id` BIGINT NOT NULL;
-- +goose Down
ALTER TABLE links ALTER COLUMN procore_note_id TYPE INT;
