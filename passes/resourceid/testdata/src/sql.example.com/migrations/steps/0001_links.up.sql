CREATE TABLE IF NOT EXISTS links (
  id SERIAL PRIMARY KEY,
  "procore_project_id" integer NOT NULL REFERENCES projects(id),
  procore_user_id INT, procore_rfi_id INT,
  status_id int
);
