using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <content>Types.</content>
internal sealed partial class Parser
{
    /// <summary>Types of a name, and the name they go by. Words are told apart by single spaces.</summary>
    private static readonly Dictionary<string, string> TypeNames = new(StringComparer.Ordinal)
    {
        ["NOTHING"] = "NOTHING",
        ["NULL"] = "NULL",
        ["BOOL"] = "BOOLEAN",
        ["BOOLEAN"] = "BOOLEAN",
        ["VARCHAR"] = "STRING",
        ["STRING"] = "STRING",
        ["INT"] = "INTEGER",
        ["INTEGER"] = "INTEGER",
        ["SIGNED INTEGER"] = "INTEGER",
        ["FLOAT"] = "FLOAT",
        ["DATE"] = "DATE",
        ["LOCAL TIME"] = "LOCAL TIME",
        ["TIME WITHOUT TIMEZONE"] = "LOCAL TIME",
        ["TIME WITHOUT TIME ZONE"] = "LOCAL TIME",
        ["ZONED TIME"] = "ZONED TIME",
        ["TIME WITH TIMEZONE"] = "ZONED TIME",
        ["TIME WITH TIME ZONE"] = "ZONED TIME",
        ["LOCAL DATETIME"] = "LOCAL DATETIME",
        ["TIMESTAMP WITHOUT TIMEZONE"] = "LOCAL DATETIME",
        ["TIMESTAMP WITHOUT TIME ZONE"] = "LOCAL DATETIME",
        ["ZONED DATETIME"] = "ZONED DATETIME",
        ["TIMESTAMP WITH TIMEZONE"] = "ZONED DATETIME",
        ["TIMESTAMP WITH TIME ZONE"] = "ZONED DATETIME",
        ["DURATION"] = "DURATION",
        ["POINT"] = "POINT",
        ["NODE"] = "NODE",
        ["ANY NODE"] = "NODE",
        ["VERTEX"] = "NODE",
        ["ANY VERTEX"] = "NODE",
        ["RELATIONSHIP"] = "RELATIONSHIP",
        ["ANY RELATIONSHIP"] = "RELATIONSHIP",
        ["EDGE"] = "RELATIONSHIP",
        ["ANY EDGE"] = "RELATIONSHIP",
        ["MAP"] = "MAP",
        ["ANY MAP"] = "MAP",
        ["PATH"] = "PATH",
        ["PROPERTY VALUE"] = "PROPERTY VALUE",
        ["ANY PROPERTY VALUE"] = "PROPERTY VALUE",
        ["ANY VALUE"] = "ANY",
        ["ANY"] = "ANY",
    };

    private static readonly int LongestTypeName = TypeNames.Keys.Max(name => name.Count(c => c == ' ') + 1);

    private TypeExpression ReadType()
    {
        var types = ImmutableArray.CreateBuilder<TypeExpression>();
        do
        {
            types.Add(ReadTypePart());
        } while (barJoinsLabels && Try("|"));

        return types.Count == 1 ? types[0] : new TypeExpression.Union(types.ToImmutable());
    }

    private TypeExpression ReadTypePart()
    {
        using var level = Enter();
        var type = ReadPlainType();
        while (TryWord("LIST") || TryWord("ARRAY"))
        {
            type = new TypeExpression.ListOf(type, ReadNotNull());
        }

        return type;
    }

    private TypeExpression ReadPlainType()
    {
        if (Here.IsWord("LIST") || Here.IsWord("ARRAY"))
        {
            at++;
            var item = ReadTypeInBrackets();
            return new TypeExpression.ListOf(item, ReadNotNull());
        }

        if (Here.IsWord("ANY") && (Ahead().Is("<") || (Ahead().IsWord("VALUE") && Ahead(2).Is("<"))))
        {
            at += Ahead().Is("<") ? 1 : 2;
            return ReadTypeInBrackets();
        }

        for (var words = LongestTypeName; words > 0; words--)
        {
            var written = Enumerable.Range(0, words).Select(i => Ahead(i)).ToList();
            if (
                written.TrueForAll(token => token.Kind == TokenKind.Name)
                && TypeNames.TryGetValue(string.Join(' ', written.Select(token => token.Text)).ToUpperInvariant(), out var name)
            )
            {
                at += words;
                return new TypeExpression.Named(name, ReadNotNull());
            }
        }

        throw Unexpected("a type such as INTEGER, STRING or LIST<FLOAT>");
    }

    private TypeExpression ReadTypeInBrackets()
    {
        Expect("<");
        (var before, barJoinsLabels) = (barJoinsLabels, true);
        var type = ReadType();
        barJoinsLabels = before;
        Expect(">");
        return type;
    }

    private bool ReadNotNull() => Try("!") || TryWords("NOT", "NULL");
}
