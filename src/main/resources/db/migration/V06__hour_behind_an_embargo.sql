-- The hour for which somebody wanted a story that an embargo holds longer: it counts again when the embargo goes.
ALTER TABLE story ADD COLUMN held_at ${long};
ALTER TABLE story ADD COLUMN held_zone TEXT;
