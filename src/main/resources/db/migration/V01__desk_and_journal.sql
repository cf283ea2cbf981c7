-- Times are milliseconds since 1970-01-01T00:00Z. The same statements run on SQLite and PostgreSQL.
CREATE TABLE journal (
  position ${identity},
  at       ${long} NOT NULL,
  actor    TEXT   NOT NULL,
  kind     TEXT   NOT NULL,
  story_id ${long},
  facts    TEXT   NOT NULL
) ${strict};
CREATE INDEX journal_of_story ON journal (story_id, position);

CREATE TABLE story (
  id                 ${identity},
  revision           INTEGER NOT NULL,
  stage              TEXT    NOT NULL,
  status             TEXT    NOT NULL,
  due_at             ${long},
  due_zone           TEXT,
  embargo_until      ${long},
  embargo_zone       TEXT,
  published_revision INTEGER,
  first_at           ${long},
  updated_at         ${long},
  gone_at            ${long},
  kill_notice        TEXT,
  filed_at           ${long}  NOT NULL
) ${strict};
CREATE INDEX story_due ON story (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX story_embargo ON story (embargo_until) WHERE embargo_until IS NOT NULL;

CREATE TABLE revision (
  story_id ${long}  NOT NULL REFERENCES story (id),
  number   INTEGER NOT NULL,
  at       ${long}  NOT NULL,
  actor    TEXT    NOT NULL,
  copy     TEXT    NOT NULL,
  PRIMARY KEY (story_id, number)
) ${strict};

CREATE TABLE correction (
  story_id ${long}  NOT NULL REFERENCES story (id),
  number   INTEGER NOT NULL,
  at       ${long}  NOT NULL,
  actor    TEXT    NOT NULL,
  text     TEXT    NOT NULL,
  passage  TEXT,
  PRIMARY KEY (story_id, number)
) ${strict};

CREATE TABLE old_address (
  path     TEXT   NOT NULL PRIMARY KEY,
  story_id ${long} NOT NULL REFERENCES story (id)
) ${strict};

CREATE TABLE masthead (
  version INTEGER NOT NULL PRIMARY KEY,
  at      ${long}  NOT NULL,
  actor   TEXT    NOT NULL,
  content TEXT    NOT NULL
) ${strict};

CREATE TABLE house_page (
  title   TEXT   NOT NULL,
  name    TEXT   NOT NULL,
  at      ${long} NOT NULL,
  heading TEXT   NOT NULL,
  body    TEXT   NOT NULL,
  PRIMARY KEY (title, name)
) ${strict};

CREATE TABLE token (
  hash      TEXT   NOT NULL PRIMARY KEY,
  name      TEXT   NOT NULL,
  role      TEXT   NOT NULL,
  issued_at ${long} NOT NULL
) ${strict};

CREATE TABLE picture (
  hash     TEXT    NOT NULL PRIMARY KEY,
  type     TEXT    NOT NULL,
  width    INTEGER NOT NULL,
  height   INTEGER NOT NULL,
  bytes    ${long}  NOT NULL,
  name     TEXT    NOT NULL,
  taken_in ${long}  NOT NULL
) ${strict};

CREATE TABLE taken_in (
  source   TEXT   NOT NULL,
  item     TEXT   NOT NULL,
  story_id ${long} REFERENCES story (id),
  digest   TEXT   NOT NULL,
  PRIMARY KEY (source, item)
) ${strict};
