using System.Collections.Immutable;
using Graph.Extraction.Acts;
using Graph.Extraction.Dates;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;
using NameKind = Graph.Extraction.Mentions.NameKind;

namespace Graph.Extraction.Frames;

/// <summary>Where a frame's event is: what "in", "at" and the like attach to it, or the name of a place before its noun.</summary>
/// <remarks>Reads "met in Lima", "at the consulate in Lima", "in the Peruvian capital", "the Lima summit", and "here" of a report with a dateline. Refuses
/// the place of another clause and a country that owns what follows ("in Peru's view").</remarks>
internal sealed class PlaceReader(Scene scene, ActorPhrases people, Dateline? dateline)
{
    private static readonly string[] Locating = ["in", "at", "near", "outside", "on", "inside", "aboard", "within", "on board", "around"];

    // Tokens within which those who meet are named.
    private const int Nearest = 12;

    private readonly Passage passage = scene.Passage;

    public ImmutableArray<int> Of(Frame frame)
    {
        if (Here(frame) is { } where)
        {
            return [where];
        }

        foreach (var oblique in frame.Obliques)
        {
            if (Locating.Contains(oblique.Marker) && In(oblique.Noun) is { } place)
            {
                return [place];
            }
        }

        // "the Geneva talks"
        for (var i = frame.Head - 1; i >= Math.Max(passage.SentenceAt(frame.Head).First, frame.Head - 3); i--)
        {
            if (scene.Names.At(i) is { Kind: NameKind.Place or NameKind.Capital } && Named(i) is { } before)
            {
                return [before];
            }

            if (passage.Part(i) is not (Upos.Adj or Upos.Noun))
            {
                break;
            }
        }

        foreach (var token in frame.Core.Append(frame.Support))
        {
            if (token < 0)
            {
                continue;
            }

            foreach (var child in passage.Children(token))
            {
                if (passage.Keys[child] is "there" && passage.Relation(child) is "advmod" && Last(token) is { } last)
                {
                    return [last];
                }
            }
        }

        // "flew to Lima, where he met X", "in Peru, where the summit is held"
        foreach (var token in frame.Nominal ? frame.Core.Append(frame.Support).Where(token => token >= 0) : [frame.Head])
        {
            foreach (var child in passage.Children(token))
            {
                if (passage.Keys[child] is not "where")
                {
                    continue;
                }

                // What stands just before it, over a comma.
                var noun = passage.Form(child - 1) is "," ? child - 2 : child - 1;
                if (noun >= 0 && Named(noun) is { } antecedent)
                {
                    return [antecedent];
                }

                if (Last(child) is { } before)
                {
                    return [before];
                }
            }
        }

        // Tied to what governs it: "is in Lima to meet X", "flew to Lima for talks".
        foreach (var above in frame.Support >= 0 ? frame.Governors.Prepend(frame.Support) : frame.Governors)
        {
            foreach (var child in passage.Children(above))
            {
                var marker = string.Empty;
                foreach (var word in passage.Children(child))
                {
                    marker = passage.Relation(word) is "case" ? passage.Keys[word] : marker;
                }

                var moved = marker is "to" && passage.Lemma(above) is "travel" or "fly" or "go" or "come" or "return" or "head" or "journey" or "trip";
                if ((Locating.Contains(marker) || moved) && In(child) is { } place)
                {
                    return [place];
                }
            }

            if (passage.Part(above) is Upos.Propn && Named(above) is { } self)
            {
                // "is in Lima to meet": the place itself is what governs.
                return [self];
            }
        }

        return (Behind(frame) ?? Hosting(frame) ?? Opening(frame)) is { } beside ? [beside] : [];
    }

    // "Sochi will host a meeting": there.
    private int? Hosting(Frame frame)
    {
        if (!frame.Nominal || frame.Support < 0 || frame.Relation is not "obj" || passage.Lemma(frame.Support) is not "host")
        {
            return null;
        }

        foreach (var child in passage.Children(frame.Support))
        {
            if (passage.Relation(child) is "nsubj" && Named(child) is { } host)
            {
                return host;
            }
        }

        return null;
    }

    // "a meeting between X and Y in Lima", "told his counterpart, X, in Minsk": right behind the people, wherever the tree hangs it.
    private int? Behind(Frame frame)
    {
        var end = passage.SentenceAt(frame.Head).End;
        for (var i = frame.Head + 1; i < Math.Min(end, frame.Head + Nearest) && passage.Part(i) is not Graph.Text.Upos.Verb; i++)
        {
            if (people.At(i) is not { } phrase)
            {
                continue;
            }

            var after = phrase.Span.End;
            return passage.Key(after) is "in" or "at" && scene.Names.StartingAt(after + 1) is { } name && name.Span.End <= end
                ? Named(name.Span.End - 1)
                : null;
        }

        return null;
    }

    // "But in Lima, the Peruvian capital, A and B negotiated": what a sentence opens with is where its main verb is, wherever the tree hangs it.
    private int? Opening(Frame frame)
    {
        var verb = frame.Nominal ? frame.Support : frame.Head;
        var sentence = passage.SentenceAt(frame.Head);
        var at = passage.Keys[sentence.First] is "but" or "and" or "then" or "meanwhile" or "yet" ? sentence.First + 1 : sentence.First;
        at = passage.Form(at) is "," ? at + 1 : at;
        if (verb < 0 || passage.Relation(verb) is not "root" || passage.Key(at) is not ("in" or "at"))
        {
            return null;
        }

        var noun = passage.Key(at + 1) is "the" ? at + 2 : at + 1;
        return
            scene.Names.StartingAt(noun) is { Kind: NameKind.Place or NameKind.Capital or NameKind.Country } name
            && name.Span.End < verb
            && passage.Form(name.Span.End) is not ("'s" or "’s")
            ? Named(name.Span.End - 1)
            : null;
    }

    private int? Here(Frame frame) =>
        Home is { } home && frame.Core.Append(frame.Support).Any(token => token >= 0 && passage.Children(token).Any(child => passage.Keys[child] is "here"))
            ? home
            : null;

    /// <summary>The place that a noun names or that is named below it.</summary>
    public int? In(int noun)
    {
        if (Named(noun) is { } own)
        {
            return own;
        }

        if (passage.Keys[noun] is "capital")
        {
            return Capital(noun);
        }

        if (passage.Keys[noun] is "city" or "town" or "place" or "country" && passage.Key(noun - 1) is "same" or "the" or "that")
        {
            return Last(noun);
        }

        foreach (var child in passage.Children(noun))
        {
            if (passage.Relation(child) is "conj" or "nmod:poss" or "acl:relcl" or "acl" or "advcl" or "punct" or "det" or "case")
            {
                continue;
            }

            // "US media" are not in the US.
            if (passage.Relation(child) is "compound" or "amod" && scene.Names.At(child) is { Kind: NameKind.Country })
            {
                continue;
            }

            if (
                passage.Relation(child) is "nmod"
                && !passage.Children(child).Any(word => passage.Keys[word] is "in" or "at" or "of" or "near" or "on" or "outside")
            )
            {
                continue;
            }

            if (In(child) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>Where the report was written; <c>null</c> where it does not say.</summary>
    public int? Home => dateline is null ? null : Named(dateline.Place.First);

    /// <summary>The place last named before a token.</summary>
    public int? Last(int token)
    {
        int? found = null;
        foreach (var mention in scene.Within(new TokenSpan(passage.Tokens(Math.Max(0, passage.SentenceOf(token) - 2)).First, token)))
        {
            if (scene.Entities.Kind(mention.Entity) == EntityKind.Place && !mention.Possessive)
            {
                found = mention.Entity;
            }
        }

        return found;
    }

    private int? Named(int token)
    {
        foreach (var mention in scene.Within(new TokenSpan(Math.Max(0, token - 6), token + 1)))
        {
            if (
                !mention.Span.Contains(token)
                || mention.Possessive
                || mention.Entities.Length != 1
                || mention.Form is not (MentionForm.Name or MentionForm.Government)
            )
            {
                continue;
            }

            if (
                scene.Entities.Kind(mention.Entity) is EntityKind.Place
                || (scene.Entities.Kind(mention.Entity) is EntityKind.Country && mention.Form == MentionForm.Name)
            )
            {
                return mention.Entity;
            }
        }

        // "at the White House": the building, where the words speak of being there.
        return
            scene.Names.At(token) is { Kind: NameKind.Seat or NameKind.Organization } seat
            && !WordLists.Seats.Longest(passage.Keys, seat.Span.First, seat.Span.End).Values.IsEmpty
            ? scene.Entities.Place(seat.Text)
            : null;
    }

    // "in the Peruvian capital"
    private int? Capital(int noun)
    {
        foreach (var child in passage.Children(noun))
        {
            if (scene.Names.At(child) is { Country: { Capitals: [var city, ..] } } && passage.Relation(child) is "amod" or "compound" or "nmod" or "nmod:poss")
            {
                return scene.Entities.Place(city);
            }
        }

        return scene.Names.EndingAt(noun) is { Kind: NameKind.Demonym, Country.Capitals: [var name, ..] } ? scene.Entities.Place(name) : Last(noun);
    }
}
