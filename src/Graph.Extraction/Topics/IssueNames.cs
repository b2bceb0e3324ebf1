using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Topics;

/// <summary>Says what issue a noun phrase names, by the list of topics or, failing that, by its own words.</summary>
internal sealed class IssueNames(Passage passage, NameLayer names, ImmutableArray<EntityMention> mentions, EntityTable entities)
{
    private static readonly FrozenSet<string> Documents = FrozenSet.Create(
        StringComparer.Ordinal,
        "agreement",
        "agreements",
        "accord",
        "accords",
        "memorandum",
        "protocol",
        "convention",
        "charter",
        "pact",
        "treaty"
    );

    // Words before a noun that make it no other issue.
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal,
        "new",
        "recent",
        "further",
        "additional",
        "more",
        "other",
        "current",
        "latest",
        "possible",
        "existing",
        "various",
        "several",
        "many",
        "such",
        "same",
        "own",
        "last",
        "next",
        "first",
        "big",
        "major",
        "presumed",
        "alleged",
        "so",
        "called"
    );

    private readonly bool[] inTime = InTimes(passage);
    private readonly EntityMention?[] mentionAt = Cover(passage.Count, mentions, mention => mention.Head);

    /// <summary>The issue that a phrase in a slot of discussion names; <c>null</c> where it names none.</summary>
    public IssueCandidate? Of(NounPhrase phrase, IssueReach reach)
    {
        if (Listed(phrase.Span) is { } listed)
        {
            return listed;
        }

        var place = Named(phrase);
        if (place is not null)
        {
            return reach == IssueReach.Any ? place : null;
        }

        if (Compound(phrase) is { } compound)
        {
            return compound;
        }

        return reach == IssueReach.Any ? Unlisted(phrase) : null;
    }

    /// <summary>The topic of the list that a phrase ends in, or failing that begins with, whatever stands around it.</summary>
    public IssueCandidate? Listed(TokenSpan span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            var (end, topics) = TopicLists.Topics.Longest(passage.Keys, i, span.End);
            if (end == span.End && !topics.IsEmpty && (!InName(i, end) || names.At(i)?.Span == new TokenSpan(i, end)))
            {
                return new IssueCandidate(new TokenSpan(i, end), topics[0].Name);
            }
        }

        for (var i = span.First; i < span.End; i++)
        {
            var (end, topics) = TopicLists.Strong.Longest(passage.Keys, i, span.End);
            if (!topics.IsEmpty && !InName(i, end))
            {
                return new IssueCandidate(new TokenSpan(i, end), topics[0].Name);
            }
        }

        return null;
    }

    /// <summary>An issue by its last word and a noun before it: "chip curbs"; <c>null</c> where there is none.</summary>
    public IssueCandidate? Compound(NounPhrase phrase)
    {
        if (!TopicLists.Heads.Contains(passage.Key(phrase.Head)))
        {
            return null;
        }

        // "the Suva Agreement", but not "the Organization for Economic Cooperation"
        if (names.At(phrase.Head) is not null && !Documents.Contains(passage.Key(phrase.Head)))
        {
            return null;
        }

        if (
            names.At(phrase.Head) is { Kind: NameKind.Run or NameKind.Organization or NameKind.Gathering } name
            && name.Span.End == phrase.Span.End
            && name.Span.Length > 1
        )
        {
            return new IssueCandidate(name.Span, name.Text);
        }

        var first = phrase.Head;
        while (first > phrase.Span.First && IsModifier(first - 1))
        {
            first--;
        }

        return first < phrase.Head ? Candidate(new TokenSpan(first, phrase.Span.End)) : null;
    }

    /// <summary>A candidate under the words of a span: common words small, names as they are written.</summary>
    public IssueCandidate Candidate(TokenSpan span) => new(span, Text(span));

    /// <summary>A country, place or body that is itself spoken of; <c>null</c> for persons and all else.</summary>
    public IssueCandidate? Named(NounPhrase phrase)
    {
        if (
            mentionAt[phrase.Head] is null
            && names.At(phrase.Head) is { Kind: NameKind.Run or NameKind.Organization } name
            && passage.Part(phrase.Head) is Upos.Propn
            && !passage.LowerCaseWords.Contains(passage.Key(phrase.Head))
            && !TopicLists.Vague.Contains(passage.Key(phrase.Head))
            && !passage.InTitleCase(phrase.Head)
        )
        {
            return new IssueCandidate(name.Span, name.Text);
        }

        if (mentionAt[phrase.Head] is not { Possessive: false } mention || mention.Form is not (MentionForm.Name or MentionForm.Government))
        {
            return null;
        }

        return entities.Kind(mention.Entity) is EntityKind.Country or EntityKind.Place or EntityKind.Organization
            ? new IssueCandidate(mention.Head, passage.Text(mention.Head))
            : null;
    }

    /// <summary>The issue of a cue and what it governs, under the full name of who is named there: "release of Marta Ruiz".</summary>
    /// <param name="cue">The tokens of the cue.</param>
    /// <param name="word">The word for it.</param>
    /// <param name="preposition">The preposition between them.</param>
    /// <param name="phrase">What it governs.</param>
    public IssueCandidate Joined(TokenSpan cue, string? word, string preposition, NounPhrase phrase)
    {
        var whom = mentionAt[phrase.Head] is { Form: MentionForm.Name or MentionForm.Government, Possessive: false, Entities: [var entity] }
            ? entities.Name(entity)
            : Text(phrase.Span);
        return new IssueCandidate(
            new TokenSpan(Math.Min(cue.First, phrase.Span.First), Math.Max(cue.End, phrase.Span.End)),
            $"{word ?? passage.Text(cue).ToLowerInvariant()} {preposition} {whom}"
        );
    }

    /// <summary>Whether a phrase names someone or something that can be recognised, released, banned.</summary>
    public bool IsThing(NounPhrase phrase) =>
        mentionAt[phrase.Head] is { Possessive: false } || (names.At(phrase.Head) is null or { Kind: NameKind.Title } && IsTelling(phrase.Head));

    /// <summary>The phrase up to the end of a name that begins in it: "the Republic of Fiji" after "Republic".</summary>
    public NounPhrase Extended(NounPhrase phrase) =>
        names.At(phrase.Head) is { } name && name.Span.End > phrase.Span.End ? phrase with { Span = new TokenSpan(phrase.Span.First, name.Span.End) } : phrase;

    /// <summary>Whether a phrase is the name of someone or something.</summary>
    public bool IsName(NounPhrase phrase) => names.At(phrase.Head) is not null || mentionAt[phrase.Head] is not null;

    /// <summary>Whether a noun says by itself what is spoken of.</summary>
    public bool IsTelling(int token)
    {
        var key = passage.Key(token);
        return key.Length > 2 && !TopicLists.Vague.Contains(key) && !TopicLists.Vague.Contains(Singular(key)) && !IsMeeting(key) && !inTime[token];
    }

    /// <summary>Whether a token belongs to a time.</summary>
    public bool IsTime(int token) => inTime[token];

    /// <summary>Whether the words before a phrase's noun say what kind it is: "radar stations", "a permanent base", but not "a clear step".</summary>
    public bool IsDescribed(NounPhrase phrase)
    {
        for (var i = WithoutOwner(phrase.Span).First; i < phrase.Head; i++)
        {
            if (names.At(i) is null && passage.Part(i) is Upos.Noun ? IsTelling(i) : passage.Part(i) is Upos.Adj && IsKind(passage.Key(i)))
            {
                return true;
            }
        }

        return false;
    }

    // Adjectives of kind mostly end so; those that only judge or measure are listed.
    private static bool IsKind(string key) =>
        key.Length > 5
        && (
            key.EndsWith("al", StringComparison.Ordinal)
            || key.EndsWith("ic", StringComparison.Ordinal)
            || key is "permanent" or "joint" or "military" or "nuclear" or "naval"
        )
        && !TopicLists.Judging.Contains(key);

    /// <summary>Whether any of the tokens belongs to a name of more than those tokens.</summary>
    public bool InName(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                names.At(i) is { } name
                && name.Kind is not (NameKind.Title or NameKind.Demonym or NameKind.Country)
                && !(first <= name.Span.First && name.Span.End <= end && name.Span.Length < end - first)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens are a part of an office: "the minister of fisheries", "a trade negotiator".</summary>
    public bool InTitle(int first, int end) =>
        names.At(first) is { Kind: NameKind.Title, Span: var title } && title.Length > end - first && title.Contains(end - 1);

    private IssueCandidate? Unlisted(NounPhrase phrase)
    {
        if (
            !IsTelling(phrase.Head)
            || IsCue(passage.Key(phrase.Head))
            || IsName(phrase)
            || passage.Part(phrase.Head) is Upos.Propn && passage.InTitleCase(phrase.Head) is false && phrase.Span.Length == 1
        )
        {
            return null;
        }

        return Candidate(phrase.Span);
    }

    private bool IsModifier(int token) =>
        passage.Part(token) switch
        {
            Upos.Noun => IsTelling(token) && names.At(token) is null or { Kind: not NameKind.Title },
            _ when names.At(token) is { Kind: NameKind.Place or NameKind.Capital } => true,
            Upos.Propn => names.At(token) is null or { Kind: NameKind.Run or NameKind.Organization } && mentionAt[token] is null or { Possessive: false },
            Upos.Punct => passage.Form(token) is "-" && passage.IsAttached(token),
            _ => false,
        };

    // "its shipments", "the release": of what is not said.
    private static bool IsCue(string key) => TopicLists.Cues.Longest([key], 0, 1).Values.Any(cue => cue.Kind != IssueCueKind.Verb);

    private static bool IsMeeting(string key) => !WordLists.MeetingNouns.Longest([key], 0, 1).Values.IsEmpty;

    private static string Singular(string key) =>
        key switch
        {
            [.., 'i', 'e', 's'] => key[..^3] + "y",
            [.., 's', 's'] => key,
            [.., 's' or 'h' or 'x', 'e', 's'] => key[..^2],
            [.., 's'] => key[..^1],
            _ => key,
        };

    // Without whose it is: "American apology" is about an apology.
    private TokenSpan WithoutOwner(TokenSpan span)
    {
        var first = span.First;
        for (var i = span.First; i + 1 < span.End; i++)
        {
            if (passage.Tag(i) is "POS")
            {
                first = i + 1;
            }
        }

        while (
            first + 1 < span.End
            && (
                names.At(first)?.Kind is NameKind.Demonym or NameKind.Country
                || passage.Part(first) is Upos.Num
                || passage.Key(first).Length == 0
                || Empty.Contains(passage.Key(first))
            )
        )
        {
            first++;
        }

        return new TokenSpan(first, span.End);
    }

    // Common words small, even where they begin a sentence.
    private string Text(TokenSpan span)
    {
        var words = passage.Text(WithoutOwner(span)).Split(' ');
        return string.Join(' ', words.Select(word => passage.LowerCaseWords.Contains(WordKey.Of(word)) ? word.ToLowerInvariant() : word));
    }

    private static bool[] InTimes(Passage passage)
    {
        var within = new bool[passage.Count];
        foreach (var time in passage.Times)
        {
            within.AsSpan(time.First, time.End - time.First).Fill(true);
        }

        return within;
    }

    private static T?[] Cover<T>(int count, ImmutableArray<T> items, Func<T, TokenSpan> span)
        where T : class
    {
        var cover = new T?[count];
        foreach (var item in items)
        {
            cover.AsSpan(span(item).First, span(item).Length).Fill(item);
        }

        return cover;
    }
}
