using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Graph.Store.Sql;

/// <summary>An open connection with its prepared statements. Translates what SQLite throws.</summary>
/// <remarks>Not safe for two threads at once; open a second one instead.</remarks>
internal sealed partial class Database : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    public Database(string path, bool create, int patience)
    {
        Path = path;
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
                DefaultTimeout = patience,
                ForeignKeys = true,
                // A pooled connection would keep the file open after Dispose.
                Pooling = false,
            }.ConnectionString
        );
        connection.Open();
    }

    public string Path { get; }

    /// <summary>The statement for <paramref name="sql"/>, prepared on first use.</summary>
    public Statement this[string sql]
    {
        get
        {
            if (!statements.TryGetValue(sql, out var statement))
            {
                statement = new Statement(connection, sql, Parameter().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal).Count());
                statements.Add(sql, statement);
            }

            return statement;
        }
    }

    /// <summary>Runs a script of several statements, unprepared.</summary>
    public void Script(string sql)
    {
        using var statement = new Statement(connection, sql, 0);
        statement.Run();
    }

    public int Number(string sql) => Convert.ToInt32(this[sql].Scalar() ?? 0, CultureInfo.InvariantCulture);

    /// <summary>All rows of a question, each made into a value.</summary>
    public ImmutableArray<T> List<T>(string sql, Func<SqliteDataReader, T> make, params ReadOnlySpan<object?> values)
    {
        var list = ImmutableArray.CreateBuilder<T>();
        using var rows = this[sql].Rows(values);
        while (rows.Read())
        {
            list.Add(make(rows));
        }

        return list.ToImmutable();
    }

    /// <summary>Does <paramref name="work"/> wholly or not at all.</summary>
    /// <exception cref="LedgerException">SQLite refused; nothing was changed.</exception>
    public T Write<T>(Func<T> work) => Within("BEGIN IMMEDIATE", work);

    /// <summary>Does <paramref name="work"/> on the store as it is now, whatever others write meanwhile.</summary>
    /// <exception cref="LedgerException">SQLite refused.</exception>
    public T Read<T>(Func<T> work) => Within("BEGIN", work);

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private T Within<T>(string begin, Func<T> work)
    {
        try
        {
            this[begin].Run();
            var done = false;
            try
            {
                var result = work();
                this["COMMIT"].Run();
                done = true;
                return result;
            }
            finally
            {
                if (!done)
                {
                    Rollback();
                }
            }
        }
        catch (SqliteException e)
        {
            throw LedgerException.From(Path, e);
        }
    }

    private void Rollback()
    {
        try
        {
            this["ROLLBACK"].Run();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does on a full disk; the first error is the one to tell.
        }
    }

    [GeneratedRegex(@"\$[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parameter();
}
