namespace Graph.App.Rendering.Json;

/// <summary>Where an entity is meant; <c>text</c> is the article's text from <c>start</c> to <c>end</c>, in UTF-16 code units.</summary>
internal sealed record MentionJson(string Entity, int Sentence, int Start, int End, string Text);
