-- What appears again and again, title by title, in the order of the places. The hour ("00:00") is one of the paper's zone.
CREATE TABLE series (
  title       TEXT    NOT NULL,
  name        TEXT    NOT NULL,
  place       INTEGER NOT NULL,
  at          ${long}  NOT NULL,
  heading     TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  section     TEXT    NOT NULL,
  rhythm      TEXT    NOT NULL,
  hour        TEXT    NOT NULL,
  description TEXT    NOT NULL,
  PRIMARY KEY (title, name)
) ${strict};

-- Which story a series has for a day ("2026-03-02") of the paper's zone: one at most.
CREATE TABLE instalment (
  story_id ${long} NOT NULL PRIMARY KEY REFERENCES story (id),
  title    TEXT   NOT NULL,
  series   TEXT   NOT NULL,
  day      TEXT   NOT NULL,
  UNIQUE (title, series, day),
  FOREIGN KEY (title, series) REFERENCES series (title, name)
) ${strict};
