using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Entities;

/// <summary>Who holds which office while a document is read, and whom of several the text has spoken of last.</summary>
internal sealed class Holders
{
    private readonly EntityTable entities;
    private readonly List<Office> offices = [];
    private readonly HashSet<TokenSpan> titles = [];
    private readonly Dictionary<int, Person> people = [];
    private readonly Dictionary<(string Title, int? Country), Group> byTitle = [];
    private readonly Dictionary<(string Role, int? Country), Group> byRole = [];
    private readonly Dictionary<(string Word, int? Country), Group> byWord = [];

    public Holders(IEnumerable<Office> offices, EntityTable entities)
    {
        this.entities = entities;
        foreach (var office in offices)
        {
            Add(office);
        }
    }

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<Office> Offices => offices;

    public void Add(Office office)
    {
        offices.Add(office);
        titles.Add(office.Name.Span);
        var person = Of(office.Person);
        person.Role ??= office.Role;
        if (office.Of is { } of && entities.Kind(of) == EntityKind.Country)
        {
            person.Country ??= of;
        }

        if (office.Status != OfficeStatus.Current)
        {
            return;
        }

        Join(byTitle, office.Name.Title!.Title, null);
        Join(byRole, office.Role, null);
        foreach (var word in office.Name.Title.Title.Split(' ').Distinct(StringComparer.Ordinal))
        {
            Join(byWord, word, null);
        }

        if (office.Of is not null)
        {
            Join(byTitle, office.Name.Title.Title, office.Of);
            Join(byRole, office.Role, office.Of);
        }

        void Join(Dictionary<(string, int?), Group> groups, string name, int? country)
        {
            var group = groups.TryGetValue((name, country), out var known) ? known : groups[(name, country)] = new Group();
            group.Least = Math.Min(group.Least, office.Person);
            person.Groups.Add(group);
            group.Note(office.Person, person.Spoken);
        }
    }

    /// <summary>Notes that the text speaks of a person.</summary>
    /// <param name="who">Entity index of the person.</param>
    /// <param name="turn">Higher than that of whatever was noted before; 0 or more.</param>
    public void Spoke(int who, int turn)
    {
        var person = Of(who);
        person.Spoken = turn;
        foreach (var group in person.Groups)
        {
            group.Note(who, turn);
        }
    }

    /// <summary>Whether the title that stands there is somebody's.</summary>
    public bool IsTaken(TokenSpan title) => titles.Contains(title);

    /// <summary>Whether a person has any office.</summary>
    public bool HasOffice(int person) => RoleOf(person) is not null;

    /// <summary>The role of the first office of a person; <c>null</c> for none.</summary>
    public string? RoleOf(int person) => people.GetValueOrDefault(person)?.Role;

    /// <summary>The country of the first office of a person that is a country's; <c>null</c> for none.</summary>
    public int? CountryOf(int person) => people.GetValueOrDefault(person)?.Country;

    /// <summary>Of those who have the title now, in the country where one is given, the one spoken of last.</summary>
    public int? ByTitle(string title, int? country) => byTitle.GetValueOrDefault((title, country))?.Latest;

    /// <summary>Of those who have a title with the word in it now, the one spoken of last.</summary>
    public int? ByWord(string word) => byWord.GetValueOrDefault((word, null))?.Latest;

    /// <summary>Of those who have one of the roles now, in the country where one is given, the one spoken of last.</summary>
    public int? ByRole(int? country, params ReadOnlySpan<string> roles)
    {
        Group? best = null;
        foreach (var role in roles)
        {
            if (byRole.TryGetValue((role, country), out var group) && (best is null || group.IsBefore(best)))
            {
                best = group;
            }
        }

        return best?.Latest;
    }

    /// <summary>Of those who have or had a role in a country, but for one, the one spoken of last.</summary>
    public int? Other(string role, int country, int except) =>
        offices
            .Where(office => office.Role == role && office.Of == country && office.Person != except)
            .OrderByDescending(office => Of(office.Person).Spoken)
            .ThenBy(office => office.Person)
            .FirstOrDefault()
            ?.Person;

    private Person Of(int person) => people.TryGetValue(person, out var known) ? known : people[person] = new Person();

    private sealed class Person
    {
        public string? Role { get; set; }

        public int? Country { get; set; }

        /// <summary>When it was spoken of last; -1 for never.</summary>
        public int Spoken { get; set; } = -1;

        public List<Group> Groups { get; } = [];
    }

    // Those who share an office.
    private sealed class Group
    {
        private int turn = -1;
        private int last;

        public int Least { get; set; } = int.MaxValue;

        /// <summary>The one spoken of last, or else known first.</summary>
        public int Latest => turn < 0 ? Least : last;

        public void Note(int person, int at)
        {
            if (at > turn)
            {
                (turn, last) = (at, person);
            }
        }

        public bool IsBefore(Group other) => turn > other.turn || (turn < 0 && other.turn < 0 && Least < other.Least);
    }
}
