-- Asked for each story of a site whose paths another site had first; without it every row was read.
CREATE INDEX taken_in_of_story ON taken_in (story_id);
