-- Who reads what. Sketches tell how many different readers there were and nothing about any of them.
CREATE TABLE visit (
  slot       ${long}  NOT NULL,
  story_id   ${long}  NOT NULL,
  sketch     ${bytes} NOT NULL,
  changed_at ${long}  NOT NULL,
  PRIMARY KEY (slot, story_id)
) ${strict};
CREATE INDEX visit_changed ON visit (changed_at);

-- Of days that are over, one number a story.
CREATE TABLE visit_day (
  day      TEXT   NOT NULL,
  story_id ${long} NOT NULL,
  readers  ${long} NOT NULL,
  PRIMARY KEY (day, story_id)
) ${strict};

-- What today's readers are numbered with.
CREATE TABLE visit_salt (
  day    TEXT     NOT NULL PRIMARY KEY,
  secret ${bytes} NOT NULL
) ${strict};

-- The lists as they were counted last: "now", "today" or "week" of a list of stories.
CREATE TABLE ranked (
  list     TEXT    NOT NULL,
  span     TEXT    NOT NULL,
  place    INTEGER NOT NULL,
  story_id ${long}  NOT NULL,
  readers  ${long}  NOT NULL,
  PRIMARY KEY (list, span, place)
) ${strict};

-- Up to when the lists are counted; whoever moves it counts.
CREATE TABLE ranking (
  name          TEXT   NOT NULL PRIMARY KEY,
  counted_until ${long} NOT NULL
) ${strict};
INSERT INTO ranking (name, counted_until) VALUES ('most-read', 0);

-- Stories that an editor keeps off the lists.
CREATE TABLE delisted (
  story_id ${long} NOT NULL PRIMARY KEY
) ${strict};
