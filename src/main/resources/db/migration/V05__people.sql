-- Who makes the paper, title by title, in the order of the places. The words are those of the author page's address.
CREATE TABLE person (
  title     TEXT    NOT NULL,
  words     TEXT    NOT NULL,
  place     INTEGER NOT NULL,
  at        ${long}  NOT NULL,
  name      TEXT    NOT NULL,
  role      TEXT    NOT NULL,
  biography TEXT    NOT NULL,
  portrait  TEXT,
  email     TEXT,
  PRIMARY KEY (title, words)
) ${strict};
CREATE INDEX person_portrait ON person (portrait) WHERE portrait IS NOT NULL;
