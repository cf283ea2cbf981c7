-- Those who make the paper and sign in. Who left keeps a row: the journal names what they did.
CREATE TABLE staffer (
  id        ${identity},
  login     TEXT   NOT NULL UNIQUE,
  name      TEXT   NOT NULL,
  language  TEXT   NOT NULL,
  password  TEXT,
  joined_at ${long} NOT NULL,
  left_at   ${long}
) ${strict};

-- What somebody is, and on which desk: a section's path, or nothing for all.
CREATE TABLE staffer_role (
  staffer_id ${long} NOT NULL REFERENCES staffer (id),
  role       TEXT   NOT NULL,
  desk       TEXT   NOT NULL,
  PRIMARY KEY (staffer_id, role, desk)
) ${strict};

-- Where somebody is signed in. Of what opens it only the hash is kept, here and below.
CREATE TABLE staff_session (
  id         ${identity},
  hash       TEXT   NOT NULL UNIQUE,
  staffer_id ${long} NOT NULL REFERENCES staffer (id),
  opened_at  ${long} NOT NULL,
  seen_at    ${long} NOT NULL,
  device     TEXT   NOT NULL
) ${strict};
CREATE INDEX staff_session_of_staffer ON staff_session (staffer_id);

-- Browsers with which somebody has signed in before; guessing elsewhere cannot lock them out.
CREATE TABLE staff_device (
  hash       TEXT   NOT NULL,
  staffer_id ${long} NOT NULL REFERENCES staffer (id),
  known_at   ${long} NOT NULL,
  PRIMARY KEY (hash, staffer_id)
) ${strict};

-- A link that is used once to set a password. The one without a staffer makes the first administrator.
CREATE TABLE staff_link (
  hash       TEXT   NOT NULL PRIMARY KEY,
  staffer_id ${long} REFERENCES staffer (id),
  made_at    ${long} NOT NULL,
  ends_at    ${long} NOT NULL
) ${strict};
