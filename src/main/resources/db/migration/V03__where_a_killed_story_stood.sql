-- The address of a killed story, for its receipt; stories killed before this have none until the edition is made again.
ALTER TABLE gone ADD COLUMN path TEXT NOT NULL DEFAULT '';
