-- DuckDB needs no such indexes: it keeps the least and the most of every column of every block.
create index bars_of_series on bars (series);
create index verdicts_of_run on run_verdicts (run);
create index trades_of_run on run_trades (run);
