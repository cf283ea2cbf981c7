-- What somebody's column is called, and on which days it appears; both or neither.
ALTER TABLE person ADD COLUMN column_name TEXT;
ALTER TABLE person ADD COLUMN column_rhythm TEXT;
