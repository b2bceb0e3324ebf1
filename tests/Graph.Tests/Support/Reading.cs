using Graph.Extraction;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Tests.Support;

/// <summary>Reads a short text and says in short lines what was found, so that a table can hold text and finding side by side.</summary>
/// <remarks>Unless a test says otherwise, the text was published on Wednesday, 10 March 2021. Lists within a line are in ordinal order and joined by
/// <c>+</c>, lines are in text order and joined by <c> | </c>, and nothing found is an empty text.</remarks>
internal static class Reading
{
    public const string Published = "2021-03-10";

    /// <summary><c>kind status [date] parties [@ places] [: name]</c>, one for each report, such as <c>call held 2021-03-04 Ana Diaz+Li Bo</c>.</summary>
    public static string Meetings(string text, string published = Published) =>
        Lines(Facts(text, published), (facts, fact) => fact is MeetingReport meeting ? Line(facts, meeting) : null);

    /// <summary>As <see cref="Meetings"/>, each line after the number of the meeting it speaks of: <c>0 talks held Kenya+Oman</c>.</summary>
    public static string Numbered(string text, string published = Published) =>
        Lines(Facts(text, published), (facts, fact) => fact is MeetingReport meeting ? $"{meeting.Meeting} {Line(facts, meeting)}" : null);

    /// <summary><c>TYPE verb status [date] actors [> targets] [re topics] [= amount]</c>.</summary>
    public static string Actions(string text, string published = Published) =>
        Lines(
            Facts(text, published),
            (facts, fact) =>
                fact is ActionReport action
                    ? Joined(
                        action.Type.ToString().ToUpperInvariant(),
                        action.Verb,
                        Lower(action.Status),
                        action.Date?.ToString(),
                        Names(facts, action.Actors),
                        Prefixed("> ", Names(facts, action.Targets)),
                        Prefixed("re ", Names(facts, action.About)),
                        Prefixed("= ", action.Amount)
                    )
                    : null
        );

    /// <summary><c>TYPE speaker</c> for each action: who commits to it, by name or in the text's words, or <c>writer</c>.</summary>
    public static string Speakers(string text) =>
        Lines(
            Facts(text, Published),
            (facts, fact) => fact is ActionReport action ? $"{action.Type.ToString().ToUpperInvariant()} {Speaker(facts, action.Evidence.Speaker)}" : null
        );

    private static string Speaker(DocumentFacts facts, Speaker? speaker) =>
        speaker is null ? "writer"
        : speaker.Entity is { } entity ? facts.Entities[entity].Name
        : speaker.Text;

    /// <summary><c>person: title of holder</c>, before the title <c>former</c> or <c>nominee</c> where it is not held today.</summary>
    public static string Offices(string text) =>
        Lines(
            Facts(text, Published),
            (facts, fact) =>
                fact is OfficeFact office
                    ? $"{facts.Entities[office.Person].Name}: {(office.Status == OfficeStatus.Current ? "" : Lower(office.Status) + " ")}{office.Title} of {facts.Entities[office.Of].Name}"
                    : null
        );

    /// <summary><c>text=entity</c> for each mention; a group shows its members joined by <c>+</c>.</summary>
    public static string Mentions(string text)
    {
        var facts = Facts(text, Published);
        return string.Join(
            " | ",
            facts.Mentions.GroupBy(mention => mention.Range).Select(group => $"{group.Key.In(text)}={Names(facts, group.Select(mention => mention.Entity))}")
        );
    }

    /// <summary><c>kind:name</c> for each name that is found before anything is known of who is meant; of a state's body <c>kind:name/ISO</c>.</summary>
    public static string NamesIn(string text) =>
        string.Join(
            " | ",
            NameFinder
                .Find(new Passage(Document.Of("t.txt", text)))
                .Select(name =>
                    $"{Lower(name.Kind)}:{name.Text}{(name.Kind is NameKind.Organization or NameKind.Capital or NameKind.Seat ? Prefixed("/", name.Country?.Iso) : "")}"
                )
        );

    private static DocumentFacts Facts(string text, string published) =>
        Extractor.Extract(Document.Of("t.txt", text, new DocumentMetadata(Published: Edtf.Parse(published))));

    private static string Line(DocumentFacts facts, MeetingReport meeting) =>
        Joined(
            Lower(meeting.Kind),
            Lower(meeting.Status),
            meeting.Date?.ToString(),
            string.Join(
                '+',
                meeting
                    .Participants.Select(party =>
                        facts.Entities[party.Entity].Name + (party.Role == ParticipantRole.Participant ? "" : $"({Lower(party.Role)})")
                    )
                    .Order(StringComparer.Ordinal)
            ),
            Prefixed("@ ", Names(facts, meeting.Places)),
            Prefixed(": ", meeting.Name)
        );

    private static string Lines(DocumentFacts facts, Func<DocumentFacts, Fact, string?> line) =>
        string.Join(" | ", facts.Facts.Select(fact => line(facts, fact)).Where(said => said is not null));

    private static string Names(DocumentFacts facts, IEnumerable<int> entities) =>
        string.Join('+', entities.Select(entity => facts.Entities[entity].Name).Order(StringComparer.Ordinal));

    private static string? Prefixed(string prefix, string? text) => string.IsNullOrEmpty(text) ? null : prefix + text;

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
