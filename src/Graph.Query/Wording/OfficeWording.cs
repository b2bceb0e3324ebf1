using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>Offices and ties as people say them.</summary>
public static class OfficeWording
{
    /// <summary>The title of a HOLDS_OFFICE or AFFILIATED_WITH, in lower case unless it is an acronym: "foreign minister", "former CEO"; empty where there is none.</summary>
    public static string Title(GraphRelationship tie)
    {
        var title = tie.Properties.Text("title") ?? string.Empty;
        var lower = string.Join(' ', title.Split(' ').Select(word => word.Skip(1).Any(char.IsUpper) ? word : word.ToLowerInvariant()));
        return tie.Properties.Text("status") switch
        {
            "former" when !lower.StartsWith("former", StringComparison.Ordinal) => $"former {lower}".TrimEnd(),
            "nominee" => $"{lower} nominee".TrimStart(),
            _ => lower,
        };
    }

    /// <summary>"Wang Yi is foreign minister of China", "Ana Prado was president of Brazil".</summary>
    public static string Sentence(GraphNode person, GraphRelationship tie, GraphNode of)
    {
        var title = Title(tie with { Properties = PropertyBag.Of(("title", tie.Properties.Text("title") ?? string.Empty)) });
        var status = tie.Properties.Text("status");
        var (name, place) = (Naming.InText(person), Naming.InText(of));
        if (title.Length == 0)
        {
            return tie.Type == RelationshipType.HoldsOffice ? $"{name} {(status == "former" ? "held" : "holds")} office in {place}" : $"{name} is with {place}";
        }

        // "Russian president" or "president of Russia" may both stand in the text; a title that ends in "of" or "to" needs no second.
        var joined =
            title.EndsWith(" of", StringComparison.Ordinal) || title.EndsWith(" to", StringComparison.Ordinal) ? $"{title} {place}" : $"{title} of {place}";
        return status switch
        {
            "former" => $"{name} was {joined}",
            "nominee" => $"{name} was nominated as {joined}",
            _ when tie.Type == RelationshipType.AffiliatedWith => $"{name} is {Article(title)}{joined}",
            _ => $"{name} is {joined}",
        };
    }

    private static string Article(string title) => title[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ";
}
