-- Feeds whose change the hub has still to be told, each with the stories whose change it was.
CREATE TABLE hub_call (
  topic    TEXT    NOT NULL,
  story_id ${long}  NOT NULL,
  position ${long}  NOT NULL,
  PRIMARY KEY (topic, story_id)
) ${strict};
CREATE INDEX hub_call_story ON hub_call (story_id, position);

-- How often the hub did not take a topic, and when it is tried again.
CREATE TABLE hub_topic (
  topic  TEXT    NOT NULL PRIMARY KEY,
  tries  INTEGER NOT NULL,
  due_at ${long}  NOT NULL,
  since  ${long}  NOT NULL
) ${strict};
CREATE INDEX hub_topic_due ON hub_topic (due_at);
