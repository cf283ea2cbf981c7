-- Space that the paper has sold. The terms are JSON; what is asked for by the minute has columns of its own.
CREATE TABLE campaign (
  number   ${identity},
  version  INTEGER NOT NULL,
  set_at   ${long}  NOT NULL,
  from_at  ${long}  NOT NULL,
  until_at ${long}  NOT NULL,
  ended_at ${long},
  terms    TEXT    NOT NULL
) ${strict};
CREATE INDEX campaign_until ON campaign (until_at);

-- Everything that was ever agreed, for whoever asks later what was shown when.
CREATE TABLE campaign_version (
  number  ${long}  NOT NULL,
  version INTEGER NOT NULL,
  at      ${long}  NOT NULL,
  terms   TEXT    NOT NULL,
  PRIMARY KEY (number, version)
) ${strict};

-- How often a campaign was seen and followed in an hour, its first second since the epoch.
CREATE TABLE campaign_hour (
  number  ${long} NOT NULL,
  space   TEXT   NOT NULL,
  hour    ${long} NOT NULL,
  seen    ${long} NOT NULL,
  clicked ${long} NOT NULL,
  PRIMARY KEY (number, space, hour)
) ${strict};

-- The pictures that a campaign shows as it stands.
CREATE TABLE campaign_picture (
  number ${long} NOT NULL,
  hash   TEXT   NOT NULL,
  PRIMARY KEY (hash, number)
) ${strict};
