-- One row a document. Its facts were read by one reader; which files hold it stands in sources.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    title TEXT,
    publisher TEXT,
    published TEXT,
    url TEXT,
    language TEXT,
    reader TEXT NOT NULL
) STRICT;

-- Where a document was found: a file, and its place among the documents of that file.
CREATE TABLE sources (
    path TEXT NOT NULL,
    part INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (id),
    name TEXT NOT NULL,
    PRIMARY KEY (path, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX sources_document ON sources (document, name);

-- Files that were read to their end, and how they looked then.
CREATE TABLE files (
    path TEXT NOT NULL PRIMARY KEY,
    length INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    reader TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- "from" and "until" are half-open, in UTF-16 code units of the document's text.
CREATE TABLE sentences (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "from" INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE entities (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT,
    acronym TEXT,
    aliases TEXT NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentions (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    "from" INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    json TEXT NOT NULL,
    kind TEXT GENERATED ALWAYS AS (json_extract(json, '$.fact')) VIRTUAL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
    path TEXT NOT NULL,
    part INTEGER NOT NULL,
    step TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (path, part)
) STRICT, WITHOUT ROWID;
