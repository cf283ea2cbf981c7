-- Letters that readers sent in: waiting, accepted, rejected, printed. Nothing here tells who wrote one.
CREATE TABLE letter (
  number      ${identity},
  reference   TEXT    NOT NULL UNIQUE,
  form        TEXT    NOT NULL UNIQUE,
  title       TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  state       TEXT    NOT NULL,
  received_at ${long}  NOT NULL,
  may_edit    INTEGER NOT NULL,
  decided_at  ${long},
  decided_by  TEXT,
  story_id    ${long} REFERENCES story (id)
) ${strict};
CREATE INDEX letter_in_state ON letter (state, number);
CREATE INDEX letter_decided ON letter (decided_at) WHERE decided_at IS NOT NULL;

-- Who wrote a letter and what; a row that is erased on its day, or when its writer asks for it.
CREATE TABLE letter_words (
  number  ${long} NOT NULL PRIMARY KEY REFERENCES letter (number),
  name    TEXT   NOT NULL,
  place   TEXT   NOT NULL,
  email   TEXT   NOT NULL,
  subject TEXT   NOT NULL,
  text    TEXT   NOT NULL,
  edited  TEXT,
  reason  TEXT
) ${strict};

-- What the forms for letters are sealed with.
CREATE TABLE form_seal (
  name   TEXT     NOT NULL PRIMARY KEY,
  secret ${bytes} NOT NULL
) ${strict};
