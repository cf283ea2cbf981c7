-- Around which points stories in print have pictures cut, where they say otherwise than the library.
CREATE TABLE printed_focus (
  hash     TEXT    NOT NULL,
  story_id ${long}  NOT NULL,
  x        INTEGER NOT NULL,
  y        INTEGER NOT NULL,
  PRIMARY KEY (hash, story_id, x, y)
) ${strict};
CREATE INDEX printed_focus_story ON printed_focus (story_id);

-- How many pictures the gallery of a killed story had, for its receipt.
ALTER TABLE gone ADD COLUMN gallery INTEGER NOT NULL DEFAULT 0;
