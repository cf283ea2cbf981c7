-- What the library knows of its pictures, revision by revision. Of pictures from before this nothing has been read yet.
CREATE TABLE picture_facts (
  hash     TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  at       ${long}  NOT NULL,
  actor    TEXT    NOT NULL,
  facts    TEXT    NOT NULL,
  PRIMARY KEY (hash, revision)
) ${strict};

-- The newest revision, 0 for none, and the point that crops keep, in percent.
ALTER TABLE picture ADD COLUMN facts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE picture ADD COLUMN focus_x INTEGER NOT NULL DEFAULT 50;
ALTER TABLE picture ADD COLUMN focus_y INTEGER NOT NULL DEFAULT 50;

-- Pictures whose forms have to be made, for this revision of what is known of them.
CREATE TABLE undeveloped (
  hash     TEXT    NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  since    ${long}  NOT NULL
) ${strict};
CREATE INDEX undeveloped_since ON undeveloped (since);
INSERT INTO undeveloped (hash, revision, since) SELECT hash, 0, taken_in FROM picture;

-- How often anything known of any picture changed, for those who keep what they have read of it.
CREATE TABLE picture_turn (
  name TEXT   NOT NULL PRIMARY KEY,
  turn ${long} NOT NULL
) ${strict};
INSERT INTO picture_turn (name, turn) VALUES ('library', 0);
