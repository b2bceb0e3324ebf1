using System.Globalization;
using Graph.Model.Facts;

namespace Graph.App.Reading;

/// <summary>What an entity of one document is called beside its mentions: the first letter of its kind and its index, such as <c>P3</c>.</summary>
internal static class EntityMark
{
    /// <summary>Places are marked L, for location, as P is for persons.</summary>
    public static string Of(DocumentFacts read, int entity)
    {
        var letter = read.Entities[entity].Kind switch
        {
            EntityKind.Person => 'P',
            EntityKind.Country => 'C',
            EntityKind.Organization => 'O',
            EntityKind.Place => 'L',
            _ => 'I',
        };
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{entity}");
    }
}
