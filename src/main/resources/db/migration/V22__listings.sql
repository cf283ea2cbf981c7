-- The days ("2026-03-02") of what the stories in print list as going on: part of the edition. The words are the story's.
CREATE TABLE printed_event (
  story_id ${long}  NOT NULL,
  number   INTEGER NOT NULL,
  from_day TEXT    NOT NULL,
  to_day   TEXT    NOT NULL,
  PRIMARY KEY (story_id, number)
) ${strict};
CREATE INDEX printed_event_days ON printed_event (to_day, from_day);
