-- The paper's own films, their captions (WebVTT, and the words in it) and the transcripts that somebody wrote.
CREATE TABLE video (
  hash     TEXT    NOT NULL PRIMARY KEY,
  type     TEXT    NOT NULL,
  width    INTEGER NOT NULL,
  height   INTEGER NOT NULL,
  millis   ${long}  NOT NULL,
  bytes    ${long}  NOT NULL,
  sound    INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  taken_in ${long}  NOT NULL
) ${strict};

CREATE TABLE captions (
  video    TEXT   NOT NULL REFERENCES video (hash),
  language TEXT   NOT NULL,
  at       ${long} NOT NULL,
  vtt      TEXT   NOT NULL,
  words    TEXT   NOT NULL,
  PRIMARY KEY (video, language)
) ${strict};

CREATE TABLE transcript (
  video    TEXT   NOT NULL REFERENCES video (hash),
  language TEXT   NOT NULL,
  at       ${long} NOT NULL,
  words    TEXT   NOT NULL,
  PRIMARY KEY (video, language)
) ${strict};

-- Which story in print shows which film. Made from the journal, like the rest of the edition.
CREATE TABLE printed_video (
  hash     TEXT   NOT NULL,
  story_id ${long} NOT NULL,
  PRIMARY KEY (hash, story_id)
) ${strict};
CREATE INDEX printed_video_story ON printed_video (story_id);
