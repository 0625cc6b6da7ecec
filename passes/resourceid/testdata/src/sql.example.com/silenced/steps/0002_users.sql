CREATE TABLE users (
    procore_user_id INTEGER /* mprlint:ignore resourceid asked the team */ ,
    procore_role_id INTEGER
);
