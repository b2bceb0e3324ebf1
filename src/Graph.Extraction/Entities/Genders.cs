using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Whether "she" or "he" may mean a person, by title and forename.</summary>
/// <remarks>Reads a woman from "Ms. Lanz", "spokeswoman", "Ágnes". Leaves open what only a surname or a forename of both tells.</remarks>
internal sealed class Genders(Passage passage, NameLayer names, EntityTable entities)
{
    private readonly Dictionary<int, char> told = [];

    /// <summary>Takes note of the titles before a name.</summary>
    public void Note(EntityMention mention)
    {
        for (var i = mention.Head.First - 1; i >= 0 && names.At(i) is { Kind: NameKind.Title }; i--)
        {
            if (WordLists.GenderedWords.TryGetValue(passage.Keys[i], out var gender))
            {
                told.TryAdd(mention.Entity, gender);
            }
        }
    }

    /// <summary>Whether a pronoun of the third person may stand for a person.</summary>
    public bool Fits(string pronoun, int person)
    {
        var gender = Of(person);
        return gender is null || gender == (pronoun is "she" or "her" or "hers" ? 'F' : 'M');
    }

    private char? Of(int person)
    {
        if (told.TryGetValue(person, out var titled))
        {
            return titled;
        }

        var words = NameCulture.Words(entities.Name(person));
        return words.Length > 1 && World.ForenameGenders.TryGetValue(words[0], out var named) ? named : null;
    }
}
