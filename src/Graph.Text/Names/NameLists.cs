using System.Runtime.CompilerServices;
using Graph.Model.Documents;
using Graph.Text.Models;
using Graph.Text.Tokens;
using Graph.Text.Words;

namespace Graph.Text.Names;

/// <summary>The gazetteers as evidence: which phrases of a sentence stand in which list. Compared by small letters without diacritics.</summary>
internal sealed class NameLists
{
    private const int Longest = 8;
    private const uint Step = 77;

    // Where in a listed phrase a word stands; beside the lists' own bits.
    public const int PlaceShift = 12;
    private const uint Alone = 1;
    private const uint First = 2;
    private const uint Inside = 3;
    private const uint Last = 4;

    // Forenames too, but in a text nearly always a time.
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    };

    private static readonly Lazy<NameLists> Loaded = new(() => new NameLists());

    private readonly KeyTable phrases;
    private readonly KeyTable givenAndFamily;

    private NameLists()
    {
        var found = new List<(uint Key, ListedAs Lists)>();
        var words = new List<(uint Key, ListedAs Lists)>();
        foreach (var row in WordList.Read("countries.tsv"))
        {
            AddAll(found, ListedAs.Country, row[1], row[2], row[3]);
            AddAll(found, ListedAs.Nationality, row[4]);
            AddAll(found, ListedAs.LargeCity, row[5]);
        }

        foreach (var row in WordList.Read("regions.tsv"))
        {
            AddAll(found, ListedAs.Region, row[0], row[3]);
            AddAll(found, ListedAs.Nationality, row[4]);
        }

        foreach (var row in WordList.Read("cities.tsv"))
        {
            AddAll(found, row[3] == "1" ? ListedAs.LargeCity : ListedAs.City, row[4] == "1" ? [] : [row[0], row[5]]);
        }

        foreach (var row in WordList.Read("organizations.tsv"))
        {
            AddAll(found, KindOf(row[3]), row[0], row[2]);
            AddAll(found, ListedAs.Acronym, row[1]);
        }

        Fill(words, "forenames.tsv", ListedAs.Forename);
        Fill(words, "surnames.tsv", ListedAs.Surname);
        phrases = Table(found);
        givenAndFamily = Table(words);
    }

    public static NameLists Shared => Loaded.Value;

    /// <summary>Sets for each word the lists in which it or the longest phrase around it stands, and its place in that phrase.</summary>
    public void Find(ReadOnlySpan<WordKeys> words, Span<uint> listed)
    {
        for (var i = 0; i < words.Length; i++)
        {
            listed[i] = givenAndFamily.Find(words[i].Lower);
        }

        for (var i = 0; i < words.Length; i++)
        {
            var (length, lists) = Match(words[i..]);
            for (var k = 0; k < length; k++)
            {
                var place =
                    length == 1 ? Alone
                    : k == 0 ? First
                    : k == length - 1 ? Last
                    : Inside;
                var known = listed[i + k] >> PlaceShift;
                if (known == 0 || length > 1)
                {
                    // A country that is also a surname is read as a country unless what stands around says otherwise.
                    var persons = lists.HasFlag(ListedAs.Country) ? 0 : listed[i + k] & (uint)(ListedAs.Forename | ListedAs.Surname);
                    listed[i + k] = persons | (uint)lists | (place << PlaceShift);
                }
            }

            i += Math.Max(length, 1) - 1;
        }
    }

    /// <summary>Whether the words, as <see cref="Find"/> left them, are one listed phrase from first to last.</summary>
    public static bool IsWhole(ReadOnlySpan<uint> listed) =>
        listed.Length == 1 ? listed[0] >> PlaceShift == Alone : listed[0] >> PlaceShift == First && listed[^1] >> PlaceShift == Last;

    /// <summary>Whether the words, as <see cref="Find"/> left them, are the name of a country.</summary>
    public static bool IsCountry(ReadOnlySpan<uint> listed) => IsWhole(listed) && ((ListedAs)listed[0]).HasFlag(ListedAs.Country);

    /// <summary>Whether the phrase is the name of a country.</summary>
    public bool IsCountry(ReadOnlySpan<WordKeys> words) => Match(words) is var (length, lists) && length == words.Length && lists.HasFlag(ListedAs.Country);

    /// <summary>Whether the phrase says from which country or people.</summary>
    public bool IsNationality(ReadOnlySpan<WordKeys> words) =>
        Match(words) is var (length, lists) && length == words.Length && lists.HasFlag(ListedAs.Nationality);

    private (int Length, ListedAs Lists) Match(ReadOnlySpan<WordKeys> words)
    {
        var hash = 0u;
        var best = (0, ListedAs.Nowhere);
        for (var length = 1; length <= Math.Min(words.Length, Longest); length++)
        {
            hash = Hash.Mix(Step, hash, words[length - 1].Lower);
            var lists = (ListedAs)phrases.Find(hash);
            if (lists == ListedAs.Nowhere)
            {
                break;
            }

            if ((lists & ~ListedAs.Open) != ListedAs.Nowhere)
            {
                best = (length, lists & ~ListedAs.Open);
            }

            if (!lists.HasFlag(ListedAs.Open))
            {
                break;
            }
        }

        return best;
    }

    private static ListedAs KindOf(string kind) =>
        kind switch
        {
            "party" => ListedAs.Party,
            "media" or "news-agency" => ListedAs.Media,
            _ => ListedAs.Body,
        };

    private static void AddAll(List<(uint Key, ListedAs Lists)> found, ListedAs list, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            foreach (var phrase in cell.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(found, list, phrase);
            }
        }
    }

    private static void Add(List<(uint Key, ListedAs Lists)> found, ListedAs list, string phrase)
    {
        Span<TextRange> words = stackalloc TextRange[Longest + 2];
        var end = Cut(phrase, words);
        var start = end > 1 && phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        if (end - start > Longest)
        {
            return;
        }

        var hash = 0u;
        for (var i = start; i < end; i++)
        {
            hash = Hash.Mix(Step, hash, WordKeys.LowerOf(phrase.AsSpan(words[i].Start, words[i].Length)));
            found.Add((hash, i == end - 1 ? list : ListedAs.Open));
        }
    }

    /// <summary>Sets the phrase's tokens as the tokenizer cuts them, as many as there is room for, and says how many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Cut(ReadOnlySpan<char> phrase, Span<TextRange> words)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i < phrase.Length && count < words.Length; i++)
        {
            if (phrase[i] == ' ')
            {
                start = i + 1;
            }
            else if (!Characters.IsLetter(phrase[i]))
            {
                return CutMarks(phrase, words);
            }
            else if (i + 1 == phrase.Length || phrase[i + 1] == ' ')
            {
                words[count++] = new TextRange(start, i + 1);
            }
        }

        return count;
    }

    /// <summary>The few phrases with marks or digits, for which the tokenizer is worth its cost.</summary>
    private static int CutMarks(ReadOnlySpan<char> phrase, Span<TextRange> words)
    {
        var tokens = Tokenizer.Split(phrase);
        var count = Math.Min(tokens.Length, words.Length);
        for (var i = 0; i < count; i++)
        {
            words[i] = tokens[i].Range;
        }

        return count;
    }

    private static void Fill(List<(uint Key, ListedAs Lists)> words, string file, ListedAs list)
    {
        foreach (var row in WordList.Read(file).Where(row => !Times.Contains(row[0])))
        {
            words.Add((WordKeys.LowerOf(row[0]), list));
        }
    }

    private static KeyTable Table(List<(uint Key, ListedAs Lists)> lists)
    {
        var table = new KeyTable(lists.Count);
        foreach (var (key, value) in lists)
        {
            table.Include(key, (uint)value);
        }

        return table;
    }
}
