using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Graph.Text.Gazetteer;

/// <summary>The closed-class facts of the world: countries, places, known organisations, and what persons are called.</summary>
/// <remarks>Loaded once, on first use. Everything here is evidence for reading a name, never a verdict.</remarks>
public static class World
{
    private static readonly Assembly Here = typeof(World).Assembly;

    /// <summary>All countries, in the order of the file.</summary>
    public static ImmutableArray<Country> Countries { get; } =
    [
        .. TsvTable
            .Read(Here, "countries.tsv")
            .Rows.Select(row => new Country(
                row["iso"],
                row["name"],
                [.. row.List("aliases").Append(row["official"]).Where(name => name.Length > 0)],
                [.. row.List("demonyms")],
                [.. row.List("capital")]
            )),
    ];

    private static readonly FrozenDictionary<string, Country> ByIso = Countries.ToFrozenDictionary(country => country.Iso);

    /// <summary>Country names to the country.</summary>
    public static PhraseTable<Country> CountryNames { get; } =
        Fill<Country>(table =>
        {
            foreach (var country in Countries)
            {
                foreach (var name in country.Aliases.Prepend(country.Name).Distinct(StringComparer.Ordinal))
                {
                    table.Add(name, country);
                }
            }
        });

    /// <summary>"Chinese", "Britons": to the country.</summary>
    public static PhraseTable<Country> Demonyms { get; } =
        Fill<Country>(table =>
        {
            foreach (var country in Countries)
            {
                foreach (var demonym in country.Demonyms)
                {
                    table.Add(demonym, country);
                }
            }
        });

    /// <summary>Capitals to the country they stand for as its government.</summary>
    public static PhraseTable<Country> Capitals { get; } =
        Fill<Country>(table =>
        {
            foreach (var country in Countries)
            {
                foreach (var capital in country.Capitals)
                {
                    table.Add(capital, country);
                }
            }
        });

    /// <summary>Cities, regions, seas and venues.</summary>
    public static PhraseTable<PlaceFact> Places { get; } =
        Fill<PlaceFact>(table =>
        {
            foreach (var country in Countries)
            {
                foreach (var capital in country.Capitals)
                {
                    table.Add(capital, new PlaceFact(country.Capitals[0], "city", country.Iso, null, WellKnown: true, AlsoWord: false));
                }
            }

            foreach (var row in TsvTable.Read(Here, "cities.tsv").Rows)
            {
                var fact = new PlaceFact(row["name"], "city", Blank(row["country"]), Blank(row["division"]), row["rank"] is "1", row["word"] is "1");
                foreach (var name in row.List("aliases").Prepend(fact.Name))
                {
                    table.Add(name, fact);
                }
            }

            foreach (var row in TsvTable.Read(Here, "regions.tsv").Rows)
            {
                var countries = row.List("countries");
                var fact = new PlaceFact(row["name"], row["kind"], countries.Length == 1 ? countries[0] : null, null, WellKnown: true, AlsoWord: false);
                foreach (var name in row.List("aliases").Prepend(fact.Name))
                {
                    table.Add(name, fact);
                }
            }
        });

    /// <summary>"Gulf", "East Asian", "Nordic": adjectives of regions, as keys of their last word.</summary>
    public static FrozenSet<string> RegionAdjectives { get; } =
        TsvTable
            .Read(Here, "regions.tsv")
            .Rows.SelectMany(row => row.List("adjectives"))
            .Select(adjective => WordKey.Of(adjective.Split(' ', '-')[^1]))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Known organisations by name, alias and acronym.</summary>
    public static PhraseTable<OrganizationFact> Organizations { get; } =
        Fill<OrganizationFact>(table =>
        {
            foreach (var row in TsvTable.Read(Here, "organizations.tsv").Rows)
            {
                var fact = new OrganizationFact(row["name"], Blank(row["acronym"]), row["kind"], Blank(row["country"]));
                foreach (
                    var name in row.List("aliases").Prepend(row["acronym"]).Prepend(fact.Name).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)
                )
                {
                    table.Add(name, fact);
                }
            }
        });

    /// <summary>Given names, as keys of <see cref="WordKey"/>.</summary>
    public static FrozenSet<string> Forenames { get; } = Names("forenames.tsv", _ => true);

    /// <summary>Given names that only women or only men have, as keys, with F or M.</summary>
    public static FrozenDictionary<string, char> ForenameGenders { get; } =
        TsvTable
            .Read(Here, "forenames.tsv")
            .Rows.Where(row => row["gender"].Length > 0)
            .GroupBy(row => WordKey.Of(row["name"]), row => row["gender"][0], StringComparer.Ordinal)
            .Where(genders => genders.Distinct().Count() == 1)
            .ToFrozenDictionary(genders => genders.Key, genders => genders.First(), StringComparer.Ordinal);

    /// <summary>Family names, as keys.</summary>
    public static FrozenSet<string> Surnames { get; } = Names("surnames.tsv", _ => true);

    /// <summary>Family names of cultures that write them first, as keys.</summary>
    public static FrozenSet<string> SurnamesFirst { get; } = Names("surnames.tsv", row => row["first"] is "1");

    /// <summary>The country with this ISO code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Country Country(string iso) => ByIso[iso];

    private static PhraseTable<T> Fill<T>(Action<PhraseTable<T>> fill)
    {
        var table = new PhraseTable<T>();
        fill(table);
        return table;
    }

    private static FrozenSet<string> Names(string file, Func<TsvRow, bool> wanted) =>
        TsvTable.Read(Here, file).Rows.Where(wanted).Select(row => WordKey.Of(row["name"])).ToFrozenSet(StringComparer.Ordinal);

    private static string? Blank(string cell) => cell.Length == 0 ? null : cell;
}
