using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Published">EDTF.</param>
internal sealed record ArticleJson(string Id, string? Title, string? Publisher, string? Published, string? Url)
{
    public static ArticleJson Of(ArticleLine line) => new(line.Id.Value, line.Title, line.Publisher, line.Published, line.Url);
}
