using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Entities;

/// <summary>Finds whose officer a title belongs to where a pronoun or a person's name says so.</summary>
/// <remarks>Reads "his foreign minister", "Modi's envoy", "Sameh Shoukry, its foreign minister", "Eritrea, whose president", "the island and its premier".
/// Refuses "their leaders": that can be several.</remarks>
internal static class PossessorReader
{
    // Words that may stand between the owner and the title: "Mwangi's Horn of Africa adviser".
    private const int MostBetween = 5;

    private const int MostSentences = 4;

    /// <param name="officer">The person who has the title, who is nobody's own officer.</param>
    /// <returns>The entity index of a person, country or organisation; <c>null</c> where the text does not say.</returns>
    public static int? Read(Passage passage, NameLayer names, int n, int officer, IReadOnlyDictionary<int, EntityMention> byStart, EntityTable entities)
    {
        var title = names[n].Span;
        var sentence = passage.SentenceAt(title.First);
        for (var at = title.First - 1; at >= Math.Max(sentence.First, title.First - 1 - MostBetween); at--)
        {
            if (passage.Keys[at] is "its" or "whose")
            {
                // "Eritrea, whose army fought on Ethiopia's side and whose president": of what the first is said.
                var first = passage.Keys[at] is "whose" ? Enumerable.Range(sentence.First, at + 1 - sentence.First).First(i => passage.Keys[i] is "whose") : at;
                bool IsBody(EntityMention mention) => entities.Kind(mention.Entity) is EntityKind.Country or EntityKind.Organization;
                return Before(passage, byStart, first, mention => IsBody(mention) && mention.Form is not MentionForm.Demonym, nearest: true, State)
                    ?? Before(passage, byStart, first, IsBody, nearest: true, State);
            }

            if (passage.Keys[at] is "his" or "her")
            {
                // "the spokesman said that the minister and his Chilean counterpart": the minister's; else the subject's.
                return Before(
                    passage,
                    byStart,
                    at,
                    mention => entities.Kind(mention.Entity) == EntityKind.Person && mention.Entity != officer,
                    OfficeReader.IsCounterpart(names[n].Title!),
                    _ => null
                );
            }

            if (
                names.EndingAt(at) is { } owner
                && SceneReader.IsPossessive(passage, at)
                && byStart.TryGetValue(owner.Span.First, out var mention)
                && entities.Kind(mention.Entity) == EntityKind.Person
            )
            {
                return mention.Entity;
            }

            if (
                (passage.Keys[at].Length == 0 && passage.Form(at) is not ("'s" or "’s" or "'" or "’" or "-"))
                || (at < title.First - 3 && passage.Part(at) is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Adp or Upos.Part))
            )
            {
                return null;
            }
        }

        return null;

        // "the island and its premier": of the country where the place lies.
        int? State(int token) => names.StartingAt(token) is { Kind: NameKind.Place, Place.Iso: { } iso } ? entities.FindCountry(iso) : null;
    }

    // In the sentence, else in the one before: the nearest, or the first named, who is most often its subject.
    private static int? Before(
        Passage passage,
        IReadOnlyDictionary<int, EntityMention> byStart,
        int at,
        Func<EntityMention, bool> wanted,
        bool nearest,
        Func<int, int?> state
    )
    {
        var sentence = passage.SentenceOf(at);
        var last = sentence - 1;
        for (var s = sentence; s >= Math.Max(0, last); s--)
        {
            var span = passage.Tokens(s);
            // "Barrow spoke. He wants to return. One of his advisers": whoever "he" is.
            last -= s > sentence - MostSentences && s < sentence && passage.Keys[span.First] is "he" or "she" ? 1 : 0;
            var end = Math.Min(at, span.End);
            for (var i = nearest ? end - 1 : span.First; nearest ? i >= span.First : i < end; i += nearest ? -1 : 1)
            {
                if (byStart.TryGetValue(i, out var mention) && mention.Form is not MentionForm.Pronoun && wanted(mention))
                {
                    return mention.Entity;
                }

                if (nearest && state(i) is { } of)
                {
                    return of;
                }
            }
        }

        return null;
    }
}
