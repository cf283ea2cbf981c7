-- The lists in which a killed story stood, for feeds to say that it is gone; of stories killed before this the feeds say
-- nothing until the edition is made again.
CREATE TABLE gone_in (
  list     TEXT   NOT NULL,
  story_id ${long} NOT NULL,
  PRIMARY KEY (list, story_id)
) ${strict};
CREATE INDEX gone_in_story ON gone_in (story_id);
