-- What each title lays round all its pages, a notice or an advertisement of the house. Who has closed it is known to the reader's own device alone.
CREATE TABLE belly_band (
  title    TEXT   NOT NULL PRIMARY KEY,
  at       ${long} NOT NULL,
  kind     TEXT   NOT NULL,
  text     TEXT   NOT NULL,
  link     TEXT,
  label    TEXT,
  from_at  ${long},
  until_at ${long},
  zone     TEXT
) ${strict};

-- The stories that must be thrown away by whoever keeps them are looked for among many touches.
CREATE INDEX touched_purge ON touched (position) WHERE purge = 1;
