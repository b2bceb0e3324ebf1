using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Store.Json;
using Microsoft.Data.Sqlite;

namespace Graph.Store.Sql;

/// <summary>Writes documents with what was read in them, and reads them back. Opens no transaction of its own.</summary>
internal sealed class DocumentTable(Database database)
{
    /// <summary>Makes the store hold the document with these facts.</summary>
    /// <returns>Its row, and what that changed.</returns>
    public (long Id, PutResult Result) Put(DocumentFacts facts, string reader)
    {
        var doc = facts.Document;
        if (Find(doc) is not var (id, known))
        {
            var added = Insert(doc, reader);
            InsertFacts(added, facts);
            return (added, PutResult.Added);
        }

        if (known == reader)
        {
            return (id, PutResult.Unchanged);
        }

        database["UPDATE documents SET reader = $2 WHERE id = $1"].Run(id, reader);
        DeleteFacts(id);
        InsertFacts(id, facts);
        return (id, PutResult.Replaced);
    }

    /// <summary>Removes a document that no source holds any more; what was read in it goes along.</summary>
    public bool RemoveOrphan(long id) => database["DELETE FROM documents WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM sources WHERE document = $1)"].Run(id) > 0;

    /// <summary>All documents, in the order of their ids.</summary>
    public ImmutableArray<DocumentFacts> Load() => Load(only: null);

    /// <summary>One document that is there.</summary>
    public DocumentFacts Load(DocumentId document) => Load((long)database["SELECT id FROM documents WHERE name = $1"].Scalar(document.Value)!)[0];

    /// <summary>All documents with the revision at which each changed last.</summary>
    public SortedDictionary<DocumentId, long> Revisions()
    {
        var revisions = new SortedDictionary<DocumentId, long>();
        using var rows = database["SELECT name, revision FROM documents"].Rows();
        while (rows.Read())
        {
            revisions.Add(DocumentId.Parse(rows.GetString(0)), rows.GetInt64(1));
        }

        return revisions;
    }

    private ImmutableArray<DocumentFacts> Load(long? only)
    {
        var sentences = Group(
            """SELECT document, place, "from", until FROM sentences""",
            only,
            row => new Sentence(row.GetInt32(1), new TextRange(row.GetInt32(2), row.GetInt32(3)))
        );
        var entities = Group("SELECT document, kind, name, code, acronym, aliases FROM entities", only, ReadEntity);
        var mentions = Group(
            """SELECT document, entity, sentence, "from", until FROM mentions""",
            only,
            row => new Mention(row.GetInt32(1), row.GetInt32(2), new TextRange(row.GetInt32(3), row.GetInt32(4)))
        );
        var facts = Group(
            "SELECT document, json FROM facts",
            only,
            row => JsonSerializer.Deserialize(row.GetString(1), FactJson.Default.Fact) ?? throw new JsonException("A fact is null.")
        );

        // One document may have been found under several file names; which one came first must not show.
        return List(
            "SELECT id, name, (SELECT min(s.name) FROM sources s WHERE s.document = documents.id), text, title, publisher, published, url, language "
                + "FROM documents",
            only is null ? "ORDER BY name" : "WHERE id = $1",
            only,
            row =>
            {
                var id = row.GetInt64(0);
                return new DocumentFacts(
                    new Document(DocumentId.Parse(row.GetString(1)), Text(row, 2) ?? string.Empty, row.GetString(3), ReadMetadata(row, 4)),
                    sentences.GetValueOrDefault(id, []),
                    entities.GetValueOrDefault(id, []),
                    mentions.GetValueOrDefault(id, []),
                    facts.GetValueOrDefault(id, [])
                );
            }
        );
    }

    private (long Id, string Reader)? Find(Document doc)
    {
        using var rows = database["SELECT id, reader, text, title, publisher, published, url, language FROM documents WHERE name = $1"].Rows(doc.Id.Value);
        if (!rows.Read())
        {
            return null;
        }

        // The id has eight hexadecimal digits of a fingerprint: two of a few hundred thousand documents can share them.
        return rows.GetString(2) == doc.Text && ReadMetadata(rows, 3) == doc.Metadata
            ? (rows.GetInt64(0), rows.GetString(1))
            : throw new ArgumentException($"Another document is called '{doc.Id}' already.", nameof(doc));
    }

    private long Insert(Document doc, string reader) =>
        (long)
            database[
                "INSERT INTO documents (name, text, title, publisher, published, url, language, reader) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id"
            ]
                .Scalar(
                    doc.Id.Value,
                    doc.Text,
                    doc.Metadata.Title,
                    doc.Metadata.Publisher,
                    doc.Metadata.Published?.ToString(),
                    doc.Metadata.Url,
                    doc.Metadata.Language,
                    reader
                )!;

    private void InsertFacts(long id, DocumentFacts facts)
    {
        var sentences = database["""INSERT INTO sentences (document, place, "from", until) VALUES ($1, $2, $3, $4)"""];
        foreach (var sentence in facts.Sentences)
        {
            sentences.Run(id, sentence.Index, sentence.Range.Start, sentence.Range.End);
        }

        var entities = database["INSERT INTO entities (document, place, kind, name, code, acronym, aliases) VALUES ($1, $2, $3, $4, $5, $6, $7)"];
        for (var i = 0; i < facts.Entities.Length; i++)
        {
            var entity = facts.Entities[i];
            var aliases = JsonSerializer.Serialize(entity.Aliases, FactJson.Default.ImmutableArrayString);
            entities.Run(id, i, entity.Kind.ToString(), entity.Name, entity.Code, entity.Acronym, aliases);
        }

        var mentions = database["""INSERT INTO mentions (document, place, entity, sentence, "from", until) VALUES ($1, $2, $3, $4, $5, $6)"""];
        for (var i = 0; i < facts.Mentions.Length; i++)
        {
            var mention = facts.Mentions[i];
            mentions.Run(id, i, mention.Entity, mention.Sentence, mention.Range.Start, mention.Range.End);
        }

        var rows = database["INSERT INTO facts (document, place, json) VALUES ($1, $2, $3)"];
        for (var i = 0; i < facts.Facts.Length; i++)
        {
            rows.Run(id, i, JsonSerializer.Serialize(facts.Facts[i], FactJson.Default.Fact));
        }
    }

    private void DeleteFacts(long id)
    {
        database["DELETE FROM sentences WHERE document = $1"].Run(id);
        database["DELETE FROM entities WHERE document = $1"].Run(id);
        database["DELETE FROM mentions WHERE document = $1"].Run(id);
        database["DELETE FROM facts WHERE document = $1"].Run(id);
    }

    private ImmutableArray<T> List<T>(string sql, string rest, long? only, Func<SqliteDataReader, T> make) =>
        only is { } id ? database.List($"{sql} {rest}", make, id) : database.List($"{sql} {rest}", make);

    private Dictionary<long, ImmutableArray<T>> Group<T>(string sql, long? only, Func<SqliteDataReader, T> make)
    {
        var rows = List(
            sql,
            only is null ? "ORDER BY document, place" : "WHERE document = $1 ORDER BY place",
            only,
            row => (Document: row.GetInt64(0), Item: make(row))
        );
        var groups = new Dictionary<long, ImmutableArray<T>>();
        for (int from = 0, until; from < rows.Length; from = until)
        {
            for (until = from + 1; until < rows.Length && rows[until].Document == rows[from].Document; until++) { }

            var group = new T[until - from];
            for (var i = from; i < until; i++)
            {
                group[i - from] = rows[i].Item;
            }

            groups.Add(rows[from].Document, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(group));
        }

        return groups;
    }

    private static Entity ReadEntity(SqliteDataReader row) =>
        new(
            Enum.Parse<EntityKind>(row.GetString(1)),
            row.GetString(2),
            Text(row, 3),
            Text(row, 4),
            JsonSerializer.Deserialize(row.GetString(5), FactJson.Default.ImmutableArrayString)
        );

    private static DocumentMetadata ReadMetadata(SqliteDataReader row, int first) =>
        new(Text(row, first), Text(row, first + 1), Text(row, first + 2) is { } date ? Edtf.Parse(date) : null, Text(row, first + 3), Text(row, first + 4));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
