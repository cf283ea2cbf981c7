-- The audit view asks for what one of the staff did, or for one kind of act, newest first, in a journal of any length.
CREATE INDEX journal_of_actor ON journal (actor, position);
CREATE INDEX journal_of_kind ON journal (kind, position);
