-- Counts up whenever a document, or where it was found, changes: what was derived from the documents holds while the number does.
CREATE TABLE revision (number INTEGER NOT NULL) STRICT;

INSERT INTO revision (number) VALUES (0);

-- At which of these numbers the document, or where it was found, changed last.
ALTER TABLE documents ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

CREATE INDEX documents_revision ON documents (name, revision);

CREATE TRIGGER documents_added AFTER INSERT ON documents
BEGIN
    UPDATE revision SET number = number + 1;
    UPDATE documents SET revision = (SELECT number FROM revision) WHERE id = NEW.id;
END;

CREATE TRIGGER documents_changed AFTER UPDATE OF reader ON documents
BEGIN
    UPDATE revision SET number = number + 1;
    UPDATE documents SET revision = (SELECT number FROM revision) WHERE id = NEW.id;
END;

CREATE TRIGGER documents_removed AFTER DELETE ON documents
BEGIN
    UPDATE revision SET number = number + 1;
END;

CREATE TRIGGER sources_added AFTER INSERT ON sources
BEGIN
    UPDATE revision SET number = number + 1;
    UPDATE documents SET revision = (SELECT number FROM revision) WHERE id = NEW.document;
END;

CREATE TRIGGER sources_changed AFTER UPDATE ON sources
WHEN OLD.document <> NEW.document OR OLD.name <> NEW.name
BEGIN
    UPDATE revision SET number = number + 1;
    UPDATE documents SET revision = (SELECT number FROM revision) WHERE id IN (OLD.document, NEW.document);
END;

CREATE TRIGGER sources_removed AFTER DELETE ON sources
BEGIN
    UPDATE revision SET number = number + 1;
    UPDATE documents SET revision = (SELECT number FROM revision) WHERE id = OLD.document;
END;

-- The merged graph as it was made last: at most one row. "stamp" is what else it was made from.
CREATE TABLE graph (
    revision INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

-- Its bytes, in pieces.
CREATE TABLE graph_pieces (
    place INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
