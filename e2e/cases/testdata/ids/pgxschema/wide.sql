-- procore_trade_id INTEGER was too narrow once.
CREATE TABLE trades (
    id serial PRIMARY KEY,
    procore_trade_id bigint NOT NULL,
    erp_id integer
);
