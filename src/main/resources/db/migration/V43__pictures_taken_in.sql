-- Which picture of the library an address of a site became: an export that comes again without its files still shows it.
CREATE TABLE taken_in_picture (
  address TEXT NOT NULL PRIMARY KEY,
  picture TEXT NOT NULL REFERENCES picture (hash)
) ${strict};
