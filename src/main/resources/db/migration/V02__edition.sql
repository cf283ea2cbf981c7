-- What the public may see. Everything here is made from the journal and the tables of V01 and can be dropped.
CREATE TABLE printed (
  story_id   ${long}  NOT NULL PRIMARY KEY,
  revision   INTEGER NOT NULL,
  first_at   ${long}  NOT NULL,
  updated_at ${long}  NOT NULL,
  language   TEXT    NOT NULL,
  headline   TEXT    NOT NULL,
  card       TEXT    NOT NULL,
  copy       TEXT    NOT NULL
) ${strict};

CREATE TABLE printed_in (
  list     TEXT   NOT NULL,
  first_at ${long} NOT NULL,
  story_id ${long} NOT NULL,
  PRIMARY KEY (list, first_at, story_id)
) ${strict};
CREATE INDEX printed_in_story ON printed_in (story_id);

CREATE TABLE printed_picture (
  hash     TEXT   NOT NULL,
  story_id ${long} NOT NULL,
  PRIMARY KEY (hash, story_id)
) ${strict};
CREATE INDEX printed_picture_story ON printed_picture (story_id);

-- How many stories a title first printed in each month ("2026-03") of the zone, so that nobody has to count them.
CREATE TABLE printed_month (
  list       TEXT    NOT NULL,
  month      TEXT    NOT NULL,
  zone       TEXT    NOT NULL,
  stories    INTEGER NOT NULL,
  changed_at ${long}  NOT NULL,
  PRIMARY KEY (list, month)
) ${strict};

CREATE TABLE gone (
  story_id ${long} NOT NULL PRIMARY KEY,
  first_at ${long} NOT NULL,
  at       ${long} NOT NULL,
  notice   TEXT   NOT NULL,
  language TEXT   NOT NULL
) ${strict};

-- What each change made stale, for the presses of all nodes.
CREATE TABLE touched (
  number   ${identity},
  position ${long}  NOT NULL,
  subject  TEXT    NOT NULL,
  at       ${long},
  purge    INTEGER NOT NULL
) ${strict};
CREATE INDEX touched_position ON touched (position);

CREATE TABLE follower (
  name     TEXT   NOT NULL PRIMARY KEY,
  position ${long} NOT NULL
) ${strict};

CREATE TABLE receipt (
  story_id ${long} NOT NULL,
  position ${long} NOT NULL,
  place    TEXT   NOT NULL,
  at       ${long} NOT NULL,
  PRIMARY KEY (story_id, position, place)
) ${strict};
