using System.Collections.Immutable;
using System.Text;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Tests.Support;

/// <summary>Builds what was read in one document by hand; <see cref="Build"/> ends it. Every fact has a sentence of its own, in the order of the calls.</summary>
internal sealed class FactsBuilder(string source, string? published = null)
{
    private readonly List<Entity> entities = [];
    private readonly List<Mention> mentions = [];
    private readonly List<Fact> facts = [];
    private readonly List<Sentence> sentences = [];
    private readonly StringBuilder text = new();
    private string words = string.Empty;
    private int meetings;
    private int actions;

    /// <summary>Someone who, where a country is given, holds an office of it.</summary>
    public int Person(string name, string? country = null, string title = "foreign minister")
    {
        var person = Entity(EntityKind.Person, name);
        if (country is not null)
        {
            Office(person, Country(country), title);
        }

        return person;
    }

    /// <summary>A country by its code, which is its name here.</summary>
    public int Country(string code) => Entity(EntityKind.Country, "Land " + code, code);

    public int Body(string name, string? acronym = null, string? of = null, params ImmutableArray<string> aliases)
    {
        var body = Entity(EntityKind.Organization, name, acronym: acronym, aliases: aliases);
        if (of is not null)
        {
            var state = Country(of);
            facts.Add(new BelongingFact(Says($"{name} is of {of}.", body, state), body, state));
        }

        return body;
    }

    /// <summary>A town which, where a country is given, lies in it.</summary>
    public int Place(string name, string? country = null)
    {
        var place = Entity(EntityKind.Place, name);
        if (country is not null)
        {
            var land = Country(country);
            facts.Add(new LocationFact(Says($"{name} lies in {country}.", place, land), place, land));
        }

        return place;
    }

    public int Issue(string name) => Entity(EntityKind.Issue, name);

    public void Office(int person, int of, string title, OfficeStatus status = OfficeStatus.Current) =>
        facts.Add(new OfficeFact(Says($"{entities[person].Name} is {title}.", person, of), person, of, title, status));

    /// <summary>A sentence about nothing, so that what follows is no lead.</summary>
    public void Pad(int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            Says("The weather was fine.");
        }
    }

    /// <summary>Words with which every further sentence about a meeting ends: "on Friday".</summary>
    public FactsBuilder With(string ending)
    {
        words = ending.Length == 0 ? string.Empty : " " + ending;
        return this;
    }

    /// <summary>A new meeting; its number.</summary>
    public int Meeting(MeetingKind kind, EventStatus status, string? date, int? place, params ImmutableArray<int> parties) =>
        Again(meetings++, kind, status, date, place, parties);

    /// <summary>A gathering with a name of its own.</summary>
    public int Conference(string name, EventStatus status, string? date, params ImmutableArray<int> parties)
    {
        var number = Meeting(MeetingKind.Conference, status, date, null, parties);
        facts[^1] = (MeetingReport)facts[^1] with { Name = name };
        return number;
    }

    /// <summary>A further report of a meeting.</summary>
    public int Again(int meeting, MeetingKind kind, EventStatus status, string? date, int? place, params ImmutableArray<int> parties)
    {
        facts.Add(
            new MeetingReport(Says($"{kind} {status} {date}: {string.Join(", ", parties.Select(party => entities[party].Name))}{words}.", [.. parties]))
            {
                Meeting = meeting,
                Kind = kind,
                Status = status,
                Date = Date(date),
                Places = place is { } where ? [where] : [],
                Participants = [.. parties.Select(party => new Participant(party, ParticipantRole.Participant))],
            }
        );
        return meeting;
    }

    /// <summary>Changes the meeting report that was added last.</summary>
    public void Change(Func<MeetingReport, MeetingReport> change) => facts[^1] = change((MeetingReport)facts[^1]);

    public void Action(PloverType type, string verb, string? date, int actor, int target) =>
        facts.Add(
            new ActionReport(Says($"{entities[actor].Name} {verb} {entities[target].Name}.", actor, target))
            {
                Action = actions++,
                Type = type,
                Verb = verb,
                Status = EventStatus.Held,
                Actors = [actor],
                Targets = [target],
                Date = Date(date),
            }
        );

    public DocumentFacts Build()
    {
        if (sentences.Count == 0)
        {
            Pad();
        }

        var metadata = new DocumentMetadata(Published: Date(published));
        return new DocumentFacts(Document.Of(source, text.ToString(), metadata), [.. sentences], [.. entities], [.. mentions], [.. facts]);
    }

    private int Entity(EntityKind kind, string name, string? code = null, string? acronym = null, ImmutableArray<string> aliases = default)
    {
        var known = entities.FindIndex(entity => entity.Kind == kind && entity.Name == name);
        if (known >= 0)
        {
            return known;
        }

        entities.Add(new Entity(kind, name, code, acronym, aliases.IsDefault ? [] : aliases));
        Says($"{name} is spoken of.", entities.Count - 1);
        return entities.Count - 1;
    }

    // The sentence, and a mention of each entity that it names.
    private Evidence Says(string sentence, params ImmutableArray<int> about)
    {
        var start = text.Length;
        text.Append(sentence).Append('\n');
        foreach (var entity in about.Distinct())
        {
            var at = sentence.IndexOf(entities[entity].Name, StringComparison.Ordinal);
            if (at >= 0)
            {
                mentions.Add(new Mention(entity, sentences.Count, new TextRange(start + at, start + at + entities[entity].Name.Length)));
            }
        }

        sentences.Add(new Sentence(sentences.Count, new TextRange(start, start + sentence.Length)));
        return new Evidence(sentences.Count - 1, sentences[^1].Range, "test");
    }

    private static Edtf? Date(string? date) => date is null ? null : Edtf.Parse(date);
}
