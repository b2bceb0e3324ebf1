using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <content>Clauses.</content>
internal sealed partial class Parser
{
    private static readonly string[] Writing =
    [
        "MERGE",
        "SET",
        "DELETE",
        "DETACH",
        "NODETACH",
        "REMOVE",
        "FOREACH",
        "LOAD",
        "DROP",
        "ALTER",
        "GRANT",
        "DENY",
        "REVOKE",
        "INSERT",
    ];

    private static readonly string[] SchemaWords =
    [
        "INDEX",
        "CONSTRAINT",
        "FULLTEXT",
        "RANGE",
        "TEXT",
        "POINT",
        "VECTOR",
        "LOOKUP",
        "DATABASE",
        "USER",
        "ROLE",
        "OR",
    ];

    /// <summary>The next clause; <c>null</c> where none begins.</summary>
    private Clause? ReadClause()
    {
        var start = Here.Span;
        if (TryWord("MATCH"))
        {
            return ReadMatch(false, start);
        }

        if (TryWords("OPTIONAL", "MATCH"))
        {
            return ReadMatch(true, start);
        }

        if (TryWords("OPTIONAL", "CALL"))
        {
            return ReadCall(true, start);
        }

        if (TryWord("CALL"))
        {
            return ReadCall(false, start);
        }

        if (TryWord("UNWIND"))
        {
            return ReadUnwind(start);
        }

        if (TryWord("WITH"))
        {
            return ReadProjection(false, start);
        }

        if (TryWord("RETURN"))
        {
            return ReadProjection(true, start);
        }

        if (TryWord("FINISH"))
        {
            return new Clause.Finish(start);
        }

        return Here.IsWord("SHOW")
            ? throw CypherException.Syntax(
                "UnexpectedSyntax",
                "SHOW is for servers; here CALL db.labels(), db.relationshipTypes() or db.propertyKeys() say what there is.",
                start
            )
            : ReadWrite(start);
    }

    private Clause.Match ReadMatch(bool optional, TextSpan start)
    {
        SkipMode();
        var patterns = Separated(ReadPathPattern);
        while (TryWord("USING"))
        {
            SkipHint();
        }

        return new Clause.Match(optional, patterns, ReadWhere(), start.To(Last));
    }

    /// <summary><c>DIFFERENT RELATIONSHIPS</c>, which is how patterns match anyway.</summary>
    private void SkipMode()
    {
        if (Here.IsWord("REPEATABLE") && (Ahead().IsWord("ELEMENT") || Ahead().IsWord("ELEMENTS")))
        {
            throw CypherException.Syntax(
                "UnexpectedSyntax",
                "REPEATABLE ELEMENTS is not supported: a pattern takes each relationship once.",
                Here.Span.To(Ahead().Span)
            );
        }

        if (TryWords("DIFFERENT", "RELATIONSHIPS") || TryWords("DIFFERENT", "RELATIONSHIP"))
        {
            TryWord("BINDINGS");
        }
    }

    /// <summary>Hints for other planners, <c>USING INDEX n:Label(key)</c>, <c>USING SCAN n:Label</c>, <c>USING JOIN ON n</c>: ours decides by itself.</summary>
    private void SkipHint()
    {
        if (TryWords("JOIN", "ON"))
        {
            Separated(Variable);
            return;
        }

        if (!TryWord("SCAN"))
        {
            _ = TryWord("RANGE") || TryWord("TEXT") || TryWord("POINT");
            ExpectWord("INDEX");
            TryWord("SEEK");
        }

        Variable();
        Expect(":");
        Name("a label or type");
        if (Try("("))
        {
            Separated(() => Name("the name of a property"));
            Expect(")");
        }
    }

    private Expression? ReadWhere() => TryWord("WHERE") ? ReadExpression() : null;

    private Clause.Unwind ReadUnwind(TextSpan start)
    {
        var list = ReadExpression();
        ExpectWord("AS");
        return new Clause.Unwind(list, Variable(), start.To(Last));
    }

    private Clause.Project ReadProjection(bool isReturn, TextSpan start)
    {
        var distinct = TryWord("DISTINCT");
        var all = Try("*");
        ImmutableArray<ProjectionItem> items = all && !Try(",") ? [] : Separated(ReadProjectionItem);
        ImmutableArray<SortItem> order = TryWords("ORDER", "BY") ? Separated(ReadSortItem) : [];
        var skip = TryWord("SKIP") || TryWord("OFFSET") ? ReadExpression() : null;
        var limit = TryWord("LIMIT") ? ReadExpression() : null;
        var where = isReturn ? null : ReadWhere();
        return new Clause.Project(isReturn, distinct, all, items, order, skip, limit, where, start.To(Last));
    }

    private ProjectionItem ReadProjectionItem()
    {
        var start = Here.Span;
        var value = ReadExpression();
        var written = text[start.Start..Last.End];
        if (!TryWord("AS"))
        {
            return new ProjectionItem(value, value is Expression.Variable variable ? variable.Name : written, false, start.To(Last));
        }

        return new ProjectionItem(value, Variable().Name, true, start.To(Last));
    }

    private SortItem ReadSortItem()
    {
        var value = ReadExpression();
        var descending = TryWord("DESC") || TryWord("DESCENDING");
        if (!descending && !TryWord("ASC"))
        {
            TryWord("ASCENDING");
        }

        return new SortItem(value, descending);
    }

    private Clause ReadCall(bool optional, TextSpan start)
    {
        if (Here.Is("{"))
        {
            return ReadCallSubquery(null, false, optional, start);
        }

        if (Try("("))
        {
            var all = Try("*");
            ImmutableArray<Expression.Variable> imports = all || Here.Is(")") ? [] : Separated(Variable);
            Expect(")");
            return ReadCallSubquery(imports, all, optional, start);
        }

        var nameStart = Here.Span;
        var name = Name("the name of a procedure or '{'");
        while (Try("."))
        {
            name += "." + Name("the rest of the procedure's name");
        }

        var nameSpan = nameStart.To(Last);
        ImmutableArray<Expression>? arguments = null;
        if (Try("("))
        {
            arguments = Here.Is(")") ? [] : Separated(ReadExpression);
            Expect(")");
        }

        ImmutableArray<YieldItem>? yields = null;
        var yieldAll = false;
        if (TryWord("YIELD"))
        {
            yieldAll = Try("*");
            yields = yieldAll || (Here.Is("-")) ? [] : Separated(ReadYieldItem);
            Try("-");
        }

        var where = yields is null ? null : ReadWhere();
        return new Clause.Call(name, arguments, yields, yieldAll, where, nameSpan, start.To(Last));
    }

    private Clause.Subquery ReadCallSubquery(ImmutableArray<Expression.Variable>? imports, bool all, bool optional, TextSpan start)
    {
        Expect("{");
        var query = ReadStatement(ExplainMode.None);
        Expect("}");
        if (TryWord("IN"))
        {
            throw CypherException.Syntax("UnexpectedSyntax", "CALL { } IN TRANSACTIONS is for writing, and this graph is read-only.", Last);
        }

        return new Clause.Subquery(query, imports, all, optional, start.To(Last));
    }

    private YieldItem ReadYieldItem()
    {
        var start = Here.Span;
        var field = Name("a column of the procedure");
        return new YieldItem(field, TryWord("AS") ? Variable().Name : field, start.To(Last));
    }

    /// <summary>Clauses that write. Of these only CREATE is read in full.</summary>
    private Clause? ReadWrite(TextSpan start)
    {
        if (Here.IsWord("CREATE") && !SchemaWords.Any(Ahead().IsWord))
        {
            at++;
            return new Clause.Create(Separated(ReadPathPattern), start.To(Last));
        }

        var keyword = Writing.FirstOrDefault(Here.IsWord) ?? (Here.IsWord("CREATE") ? "CREATE" : null);
        if (keyword is null)
        {
            return null;
        }

        for (var level = 0; Here.Kind != TokenKind.End && !Here.Is(";") && (level > 0 || !Here.Is("}")); at++)
        {
            level +=
                Here.Is("{") ? 1
                : Here.Is("}") ? -1
                : 0;
        }

        return new Clause.Write(keyword, start);
    }
}
