CREATE TABLE links (procore_task_id INTEGER);
