namespace Graph.Resolution.Names;

/// <summary>How the words of a shorter name sit in a longer one.</summary>
/// <param name="Strong">Words that match as more than an initial.</param>
/// <param name="Respelt">Of those, the ones in another spelling or form.</param>
/// <param name="Initials">Words of which one name has the first letter only.</param>
/// <param name="Left">Words of the longer name that nothing stands for.</param>
/// <param name="InOrder">They come in the same order.</param>
/// <param name="HasFirst">The first words match.</param>
/// <param name="HasLast">The last words match.</param>
/// <param name="Contiguous">Nothing is left out between them.</param>
internal sealed record WordMatch(int Strong, int Respelt, int Initials, int Left, bool InOrder, bool HasFirst, bool HasLast, bool Contiguous)
{
    /// <summary>Both ends match: what is left out stands between.</summary>
    public bool HasEnds => HasFirst && HasLast;

    /// <returns><c>null</c> where a word of the shorter name stands for none of the longer.</returns>
    public static WordMatch? Of(PersonName part, PersonName whole)
    {
        var home = new int[part.Words.Length];
        Array.Fill(home, -1);
        var taken = new bool[whole.Words.Length];
        var (strong, respelt, initials) = (0, 0, 0);
        for (var pass = 0; pass < 3; pass++)
        {
            for (var i = 0; i < home.Length; i++)
            {
                for (var j = 0; home[i] < 0 && j < taken.Length; j++)
                {
                    if (taken[j] || !Fits(part, i, whole, j, pass))
                    {
                        continue;
                    }

                    home[i] = j;
                    taken[j] = true;
                    strong += pass < 2 ? 1 : 0;
                    respelt += pass == 1 ? 1 : 0;
                    initials += pass == 2 ? 1 : 0;
                }
            }
        }

        if (Array.IndexOf(home, -1) >= 0)
        {
            return null;
        }

        var inOrder = true;
        for (var i = 1; i < home.Length; i++)
        {
            inOrder &= home[i] > home[i - 1];
        }

        return new WordMatch(
            strong,
            respelt,
            initials,
            taken.Length - home.Length,
            inOrder,
            home[0] == 0,
            home[^1] == taken.Length - 1,
            inOrder && home[^1] - home[0] == home.Length - 1
        );
    }

    // First what is the same, then what is spelt alike, then initials.
    private static bool Fits(PersonName part, int i, PersonName whole, int j, int pass)
    {
        var (one, other) = (part.Words[i], whole.Words[j]);
        return pass switch
        {
            0 => one == other && one.Length > 1,
            1 => one.Length > 1
                && other.Length > 1
                && (part.Normals[i] == whole.Normals[j] || NameWords.AreForms(one, part.Normals[i], other, whole.Normals[j]) || Spelling.Alike(one, other)),
            _ => (one.Length == 1 || other.Length == 1) && one[0] == other[0],
        };
    }
}
