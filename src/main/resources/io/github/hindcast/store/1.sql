-- Version 1. A row of documents, series_versions and bars counts from its first revision of a project up to, but not
-- including, its last: every earlier state can be read again. Times are in UTC.

create sequence project_ids;
create sequence revision_ids;
create sequence series_ids;
create sequence run_ids;

create table projects (
  id bigint primary key,
  name varchar not null unique
);

create table revisions (
  id bigint primary key,
  project bigint not null,
  imported_at timestamp not null,
  software varchar not null
);

create table texts (
  sha256 varchar primary key,
  content varchar not null
);

create table documents (
  project bigint not null,
  path varchar not null,
  sha256 varchar not null,
  since_revision bigint not null,
  until_revision bigint,
  primary key (project, path, since_revision)
);

create table series (
  id bigint primary key,
  project bigint not null,
  instrument varchar not null,
  unique (project, instrument)
);

create table series_versions (
  series bigint not null,
  file varchar not null,
  detail varchar not null,
  seconds bigint not null,
  bars bigint not null,
  sha256 varchar not null,
  since_revision bigint not null,
  until_revision bigint,
  primary key (series, since_revision)
);

create table bars (
  series bigint not null,
  day date not null,
  opened bigint,
  open double precision not null,
  high double precision not null,
  low double precision not null,
  close double precision not null,
  settlement double precision,
  volume double precision,
  open_interest double precision,
  contract varchar,
  since_revision bigint not null,
  until_revision bigint
);

create table calls (
  project bigint not null,
  book varchar not null,
  call varchar not null,
  reading varchar not null,
  source varchar not null,
  analyst_en varchar not null,
  analyst_zh varchar not null,
  house_en varchar not null,
  house_zh varchar not null,
  instrument varchar not null,
  kind varchar not null,
  published varchar not null
);

create table runs (
  id bigint primary key,
  project bigint not null,
  revision bigint not null,
  command varchar not null,
  started_at timestamp not null,
  software varchar not null,
  inputs_sha256 varchar not null,
  known_up_to date not null,
  as_of date,
  grouped_by varchar
);

create table run_books (
  run bigint not null,
  book varchar not null,
  path varchar not null,
  sha256 varchar not null
);

create table run_verdicts (
  run bigint not null,
  place bigint not null,
  book varchar not null,
  call varchar not null,
  reading varchar not null,
  source varchar not null,
  analyst_en varchar not null,
  analyst_zh varchar not null,
  house_en varchar not null,
  house_zh varchar not null,
  instrument varchar not null,
  kind varchar not null,
  published varchar not null,
  actionable_from date,
  window_from date,
  window_to date,
  verdict varchar not null,
  reason_en varchar not null,
  reason_zh varchar not null,
  currency varchar,
  gross decimal(38, 2),
  costs decimal(38, 2),
  net decimal(38, 2),
  per_unit decimal(38, 4),
  returned decimal(38, 6),
  flags varchar not null
);

create table run_measures (
  run bigint not null,
  verdict bigint not null,
  place bigint not null,
  name varchar not null,
  value varchar not null
);

create table run_trades (
  run bigint not null,
  verdict bigint not null,
  place bigint not null,
  side varchar not null,
  quantity decimal(38, 10) not null,
  entered date not null,
  entry_price double precision not null,
  exited date,
  exit_price double precision,
  exit_reason varchar not null,
  roll_pnl decimal(38, 2) not null,
  gross decimal(38, 2) not null,
  costs decimal(38, 2) not null,
  net decimal(38, 2) not null
);

create table scorecard_rows (
  run bigint not null,
  place bigint not null,
  name_en varchar not null,
  name_zh varchar not null,
  naive boolean not null,
  rank bigint,
  star boolean not null,
  found bigint not null,
  calls bigint not null,
  judged bigint not null,
  pending bigint not null
);

create table scorecard_metrics (
  run bigint not null,
  scorecard bigint not null,
  name varchar not null,
  value double precision not null
);

create view prices as
select
  projects.name as project,
  series.instrument,
  bars.day,
  timestamp '1970-01-01 00:00:00' + bars.opened * interval '1 second' as opened_at,
  case when series_versions.detail = 'OHLC' then bars.open end as open,
  case when series_versions.detail = 'OHLC' then bars.high end as high,
  case when series_versions.detail = 'OHLC' then bars.low end as low,
  bars.close,
  bars.settlement,
  bars.volume,
  bars.open_interest,
  bars.contract
from bars
join series on series.id = bars.series
join series_versions on series_versions.series = bars.series and series_versions.until_revision is null
join projects on projects.id = series.project
where bars.until_revision is null;

create view verdicts as
select
  runs.id as run,
  runs.started_at as run_at,
  runs.id = max(runs.id) over (
    partition by runs.project, run_verdicts.book, run_verdicts.call, run_verdicts.reading
  ) as latest,
  projects.name as project,
  run_verdicts.place,
  run_verdicts.book,
  run_verdicts.call,
  run_verdicts.reading,
  run_verdicts.source,
  run_verdicts.analyst_en as analyst,
  run_verdicts.analyst_zh,
  run_verdicts.house_en as house,
  run_verdicts.house_zh,
  run_verdicts.instrument,
  run_verdicts.kind,
  run_verdicts.published,
  run_verdicts.actionable_from,
  run_verdicts.window_from,
  run_verdicts.window_to,
  run_verdicts.verdict,
  run_verdicts.reason_en as reason,
  run_verdicts.reason_zh,
  run_verdicts.currency,
  run_verdicts.gross,
  run_verdicts.costs,
  run_verdicts.net,
  run_verdicts.per_unit,
  run_verdicts.returned,
  run_verdicts.flags
from run_verdicts
join runs on runs.id = run_verdicts.run
join projects on projects.id = runs.project;

create view trades as
select
  verdicts.run,
  verdicts.run_at,
  verdicts.latest,
  verdicts.project,
  verdicts.book,
  verdicts.call,
  verdicts.reading,
  verdicts.analyst,
  verdicts.analyst_zh,
  verdicts.house,
  verdicts.house_zh,
  verdicts.instrument,
  verdicts.verdict,
  run_trades.place,
  run_trades.side,
  run_trades.quantity,
  run_trades.entered,
  run_trades.entry_price,
  run_trades.exited,
  run_trades.exit_price,
  run_trades.exit_reason,
  run_trades.roll_pnl,
  run_trades.gross,
  run_trades.costs,
  run_trades.net,
  verdicts.currency
from run_trades
join verdicts on verdicts.run = run_trades.run and verdicts.place = run_trades.verdict;

create view scorecards as
select
  runs.id as run,
  runs.started_at as run_at,
  runs.id = max(runs.id) over (
    partition by runs.project, runs.grouped_by, scorecard_rows.name_en
  ) as latest,
  projects.name as project,
  runs.grouped_by,
  scorecard_rows.place,
  scorecard_rows.name_en as name,
  scorecard_rows.name_zh,
  scorecard_rows.naive,
  scorecard_rows.rank,
  scorecard_rows.star,
  scorecard_rows.found,
  scorecard_rows.calls,
  scorecard_rows.judged,
  scorecard_rows.pending,
  max(case when scorecard_metrics.name = 'hit_rate' then scorecard_metrics.value end) as hit_rate,
  max(case when scorecard_metrics.name = 'effective_n' then scorecard_metrics.value end) as effective_n,
  max(case when scorecard_metrics.name = 'wilson_low' then scorecard_metrics.value end) as wilson_low,
  max(case when scorecard_metrics.name = 'wilson_high' then scorecard_metrics.value end) as wilson_high,
  max(case when scorecard_metrics.name = 'base_rate' then scorecard_metrics.value end) as base_rate,
  max(case when scorecard_metrics.name = 'excess' then scorecard_metrics.value end) as excess,
  max(case when scorecard_metrics.name = 'p_value' then scorecard_metrics.value end) as p_value,
  max(case when scorecard_metrics.name = 'skill' then scorecard_metrics.value end) as skill
from scorecard_rows
join runs on runs.id = scorecard_rows.run
join projects on projects.id = runs.project
left join scorecard_metrics
  on scorecard_metrics.run = scorecard_rows.run and scorecard_metrics.scorecard = scorecard_rows.place
group by
  runs.id, runs.started_at, runs.project, projects.name, runs.grouped_by, scorecard_rows.place, scorecard_rows.name_en,
  scorecard_rows.name_zh, scorecard_rows.naive, scorecard_rows.rank, scorecard_rows.star, scorecard_rows.found,
  scorecard_rows.calls, scorecard_rows.judged, scorecard_rows.pending;
