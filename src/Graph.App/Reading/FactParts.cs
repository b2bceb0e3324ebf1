using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Facts;

namespace Graph.App.Reading;

/// <summary>A fact taken apart for showing: its kind, and what it says in the order of reading. What it does not say is left out.</summary>
/// <param name="Kind">The name under which the ledger keeps it: <c>meeting</c>, <c>office</c>.</param>
internal sealed record FactParts(string Kind, ImmutableArray<FactPart> Parts)
{
    public static FactParts Of(Fact fact) =>
        fact switch
        {
            OfficeFact office => new("office", Some(Who("person", office.Person), Word("title", office.Title), Who("of", office.Of), Status(office.Status))),
            AffiliationFact tie => new("affiliation", Some(Who("person", tie.Person), Word("title", tie.Title), Who("with", tie.With))),
            BelongingFact belonging => new("belonging", Some(Who("organization", belonging.Organization), Who("to", belonging.To))),
            MembershipFact membership => new("membership", Some(Who("country", membership.Country), Who("organization", membership.Organization))),
            LocationFact location => new("location", Some(Who("place", location.Place), Who("in", location.In))),
            MeetingReport meeting => new("meeting", Meeting(meeting)),
            ActionReport action => new("action", Action(action)),
            _ => throw new InvalidOperationException($"{fact.GetType().Name} is not known here."),
        };

    private static ImmutableArray<FactPart> Meeting(MeetingReport meeting)
    {
        var roles = meeting.Participants.GroupBy(party => party.Role).OrderBy(group => group.Key);
        FactPart?[] first =
        [
            Word("number", Number(meeting.Meeting)),
            Word("kind", Lower(meeting.Kind)),
            Status(meeting.Status),
            Word("date", meeting.Date?.ToString()),
            Word("name", meeting.Name),
        ];
        FactPart?[] last = [Who("place", meeting.Places), Who("about", meeting.About), Word("part of", meeting.PartOf is { } whole ? Number(whole) : null)];
        return Some([.. first, .. roles.Select(group => Who(Lower(group.Key), [.. group.Select(party => party.Entity)])), .. last]);
    }

    private static ImmutableArray<FactPart> Action(ActionReport action) =>
        Some(
            Word("number", Number(action.Action)),
            Word("type", action.Type.ToString().ToUpperInvariant()),
            Word("verb", action.Verb),
            Status(action.Status),
            Word("date", action.Date?.ToString()),
            Who("actor", action.Actors),
            Who("target", action.Targets),
            Who("about", action.About),
            Word("amount", action.Amount)
        );

    private static ImmutableArray<FactPart> Some(params ReadOnlySpan<FactPart?> parts)
    {
        var said = ImmutableArray.CreateBuilder<FactPart>(parts.Length);
        foreach (var part in parts)
        {
            if (part is not null)
            {
                said.Add(part);
            }
        }

        return said.ToImmutable();
    }

    private static FactPart? Word(string name, string? text) => text is null ? null : new(name, text, []);

    private static FactPart Who(string name, int entity) => new(name, null, [entity]);

    private static FactPart? Who(string name, ImmutableArray<int> entities) => entities.IsEmpty ? null : new(name, null, entities);

    private static FactPart? Status<T>(T status)
        where T : struct, Enum => Word("status", Lower(status));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
