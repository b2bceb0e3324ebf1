using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;
using NameKind = Graph.Extraction.Mentions.NameKind;

namespace Graph.Extraction.Acts;

/// <summary>People with all that is said of who they are, and those joined to them, as the order of words shows it.</summary>
/// <remarks>Reads "Ana Novak, the Slovene prime minister, and Croatia's Ivo Perić" as one phrase of two, "his Indian counterpart, Suresh Rathore" as one of
/// one. A tree often loses such phrases at their commas. Refuses what a verb or another preposition parts, and a list without "and".</remarks>
internal sealed class ActorPhrases
{
    // Tokens from a name to where its office begins or ends.
    private const int Widest = 14;

    private readonly Scene scene;
    private readonly Passage passage;
    private readonly Phrase?[] at;
    private readonly bool[] named;

    public ActorPhrases(Scene scene)
    {
        this.scene = scene;
        passage = scene.Passage;
        at = new Phrase?[passage.Count];
        named = new bool[passage.Count];
        foreach (var mention in scene.Mentions)
        {
            if (mention is { Possessive: false, Form: MentionForm.Name } && scene.Entities.Kind(mention.Entity) == EntityKind.Person)
            {
                named.AsSpan(mention.Span.First, mention.Span.Length).Fill(true);
            }
        }

        foreach (var phrase in Joined(Units()))
        {
            at.AsSpan(phrase.Span.First, phrase.Span.Length).Fill(phrase);
        }
    }

    /// <param name="Span">All its tokens, a closing comma among them.</param>
    /// <param name="Entities">The people, in text order.</param>
    public sealed record Phrase(TokenSpan Span, ImmutableArray<int> Entities);

    /// <summary>The phrase that a token belongs to; <c>null</c> for none.</summary>
    public Phrase? At(int token) => token >= 0 && token < at.Length ? at[token] : null;

    /// <summary>The phrase that ends right before a verb, but for auxiliaries, adverbs and times; <c>null</c> for none and for one that a preposition
    /// governs.</summary>
    public Phrase? Before(int verb)
    {
        var first = passage.SentenceAt(verb).First;
        var token = verb - 1;
        while (
            token > first
            && At(token) is null
            && (passage.Part(token) is Upos.Aux or Upos.Adv || passage.IsTime(token) || passage.Keys[token] is "on" or "in" && passage.IsTime(token + 1))
        )
        {
            token--;
        }

        // "X, as it happens, had", "Y, for his part, said"
        if (passage.Form(token) is "," && At(token) is null && Inserted(token, first) is { } phrased)
        {
            return phrased;
        }

        // "the two leaders, A and B, last spoke"
        if (passage.Form(token) is "," && At(token - 1) is { } inserted && passage.Form(inserted.Span.First - 1) is "," && inserted.Span.End == token)
        {
            return inserted;
        }

        return At(token) is { } phrase && phrase.Span.End == token + 1 && !(passage.Part(phrase.Span.First - 1) is Upos.Adp) ? phrase : null;
    }

    private Phrase? Inserted(int comma, int first)
    {
        for (var i = comma - 2; i > Math.Max(first, comma - 9); i--)
        {
            if (passage.Form(i) is ",")
            {
                return
                    passage.Keys[i + 1] is "as" or "for" or "in" or "on" or "too" or "however" or "meanwhile" or "by" or "though" or "at" or "after"
                    && At(i - 1) is { } phrase
                    && phrase.Span.End is var end
                    && (end == i || end == i + 1)
                    && passage.Part(phrase.Span.First - 1) is not Upos.Adp
                    ? phrase
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether a verb with a subject of its own follows, so that the phrase may be cut in two by the clause.</summary>
    public bool IsSubject(Phrase phrase)
    {
        var next = phrase.Span.End;
        while (passage.Part(next) is Upos.Adv)
        {
            next++;
        }

        return passage.Part(next) is Upos.Aux || passage.Tag(next) is "VBD" or "VBZ" or "VBP" or "MD";
    }

    private List<Phrase> Units()
    {
        var units = new List<Phrase>();
        foreach (var mention in scene.Mentions)
        {
            if (
                mention.Possessive
                || mention.Form is not (MentionForm.Name or MentionForm.Office or MentionForm.Pronoun)
                || !mention.Entities.All(entity => scene.Entities.Kind(entity) == EntityKind.Person)
            )
            {
                continue;
            }

            var first = mention.Form is MentionForm.Pronoun ? mention.Span.First : First(mention);
            var span = new TokenSpan(first, mention.Form is MentionForm.Name ? End(mention, first) : mention.Span.End);
            if (units.Count > 0 && units[^1].Span.End > span.First)
            {
                // "his counterpart, X": one person told twice; two people told within one another are left to the tree.
                if (units[^1].Entities.SequenceEqual(mention.Entities) || span.First <= units[^1].Span.First)
                {
                    span = new TokenSpan(Math.Min(span.First, units[^1].Span.First), Math.Max(span.End, units[^1].Span.End));
                    units.RemoveAt(units.Count - 1);
                }
                else if (mention.Span.First >= units[^1].Span.End)
                {
                    // "A, the president of the council, B and C": the office is told already.
                    span = span with
                    {
                        First = units[^1].Span.End,
                    };
                }
                else
                {
                    continue;
                }
            }

            units.Add(new Phrase(span, mention.Entities));
        }

        return units;
    }

    // "A and B", "A, B and C", "A along with B"
    private List<Phrase> Joined(List<Phrase> units)
    {
        var joined = new List<Phrase>();
        for (var i = 0; i < units.Count; )
        {
            var last = i;
            for (var next = i + 1; next < units.Count && Link(units[next - 1], units[next]) is { } final; next++)
            {
                last = final ? next : last;
            }

            joined.Add(
                new Phrase(new TokenSpan(units[i].Span.First, units[last].Span.End), [.. units[i..(last + 1)].SelectMany(unit => unit.Entities).Distinct()])
            );
            i = last + 1;
        }

        return joined;
    }

    // True for "and" and the like, false for a comma that a later "and" must close; null for what parts the two.
    private bool? Link(Phrase one, Phrase other)
    {
        var closed = passage.Form(one.Span.End - 1) is ",";
        var token = one.Span.End;
        if (token > other.Span.First || passage.SentenceOf(one.Span.First) != passage.SentenceOf(other.Span.First))
        {
            return null;
        }

        if (!closed && passage.Form(token) is ",")
        {
            closed = true;
            token++;
        }

        var words = token < other.Span.First ? string.Join(' ', passage.Keys[token..other.Span.First]) : string.Empty;
        return words switch
        {
            "and" or "and both" or "as well as" or "along with" or "together with" or "alongside" => true,
            "" when closed => false,
            _ => null,
        };
    }

    // Leftwards over the office: "the Slovene prime minister X", "Croatia's X", "the minister of trade of Peru, X".
    private int First(EntityMention mention)
    {
        var sentence = passage.SentenceAt(mention.Span.First).First;
        var best = mention.Span.First;
        var (comma, titled) = (false, false);
        for (var token = best - 1; token >= sentence && best - token <= Widest; token--)
        {
            if (passage.Form(token) is "," || (passage.Form(token) is "-" or "–" or "—" && !passage.IsAttached(token)))
            {
                // "the emir, X, said" names the emir; of "after meeting the emir, X left" X is another.
                if (comma || token != best - 1 || !Closes(mention.Span.End))
                {
                    break;
                }

                comma = true;
                continue;
            }

            // "Chinese Communist Party (CCP) leader X"
            if (passage.Form(token) is ")" && passage.Form(token - 2) is "(")
            {
                token -= 2;
                continue;
            }

            if (passage.IsTime(token) || named[token])
            {
                break;
            }

            if (scene.Names.At(token) is { Kind: NameKind.Title } title)
            {
                titled = true;
                token = title.Span.First;
                best = token;
                continue;
            }

            titled |= TopicLists.Acting.Contains(passage.Keys[token]);
            if (passage.Part(token) is Upos.Det || passage.Tag(token) is "PRP$")
            {
                best = !comma || titled ? token : best;
                break;
            }

            var name = scene.Names.At(token);
            var holds = name is { Kind: NameKind.Demonym } || passage.Key(token + 1) is "s" or "" && passage.Form(token + 1) is "'s" or "’s" or "'" or "’";
            if (holds)
            {
                token = name?.Span.First ?? token;
                best = !comma || titled ? token : best;
                continue;
            }

            if (
                passage.Form(token) is "'s" or "’s"
                || (comma && passage.Keys[token] is "and" && passage.Part(token + 1) is Upos.Propn or Upos.Adj)
                || (comma && passage.Keys[token] is "of" or "for")
                || passage.Part(token) is Upos.Adj or Upos.Noun or Upos.Num
            )
            {
                continue;
            }

            if (comma && name is not null && passage.Key(name.Span.First - 1) is "of" or "for" or "the")
            {
                token = name.Span.First;
                continue;
            }

            if (name is { Kind: NameKind.Organization or NameKind.Country } && passage.Part(token) is Upos.Propn)
            {
                // "NATO chief X"
                token = name.Span.First;
                best = !comma || titled ? token : best;
                continue;
            }

            break;
        }

        return best;
    }

    private bool Closes(int token) => passage.Form(token) is "," or "." or ";" or ")" or "" || passage.Keys[token] is "and" || passage.StartsSentence(token);

    // Rightwards over "of France", "(L)" and an office between commas.
    private int End(EntityMention mention, int first)
    {
        var limit = passage.SentenceAt(mention.Span.First).End;
        var end = mention.Span.End;
        if (passage.Key(end) is "of" or "from")
        {
            var after = passage.Key(end + 1) is "the" ? end + 2 : end + 1;
            if (after < limit && scene.Names.StartingAt(after) is { Kind: NameKind.Country or NameKind.Organization } state)
            {
                end = state.Span.End;
            }
        }

        if (passage.Form(end) is "(" && passage.Form(end + 2) is ")")
        {
            end += 3;
        }

        if (passage.Form(end) is not ",")
        {
            return end;
        }

        if (Enumerable.Range(first, mention.Span.First - first).Any(token => passage.Form(token) is ","))
        {
            // "his colleague, X,": the comma closes what the first one opened.
            return end + 1;
        }

        var titled = false;
        for (var token = end + 1; token < Math.Min(limit, end + 2 + Widest); token++)
        {
            if (passage.Form(token) is "," or "." or ")")
            {
                return titled ? (passage.Form(token) is "," ? token + 1 : token) : end;
            }

            if (passage.Keys[token] is "and" && titled && IsUnit(token + 1))
            {
                return token;
            }

            if (
                passage.IsTime(token)
                || named[token]
                || passage.Part(token) is Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Pron && passage.Tag(token) is not "PRP$"
            )
            {
                return end;
            }

            titled |= scene.Names.At(token) is { Kind: NameKind.Title } || TopicLists.Acting.Contains(passage.Keys[token]);
        }

        return titled && passage.Part(limit - 1) is not Upos.Punct && limit - end < Widest ? limit : end;
    }

    // Whether a person is told of within a few words that can stand before a name.
    private bool IsUnit(int token)
    {
        for (var i = token; i < Math.Min(token + 8, passage.Count); i++)
        {
            if (named[i])
            {
                return true;
            }

            if (passage.Part(i) is Upos.Verb or Upos.Aux or Upos.Cconj)
            {
                return false;
            }
        }

        return false;
    }
}
