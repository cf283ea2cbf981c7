-- Stories that say the same in several languages have the same number here: that of the one that was filed first.
CREATE TABLE translation (
  story_id ${long} NOT NULL PRIMARY KEY REFERENCES story (id),
  family   ${long} NOT NULL
) ${strict};
CREATE INDEX translation_family ON translation (family);
