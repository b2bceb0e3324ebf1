using System.Text;

namespace Graph.Model.Names;

/// <summary>The form of a name that ids are made of: lower-case ASCII letters and digits with single hyphens between.</summary>
public static class Slug
{
    /// <summary>"Kim Jong Un" gives <c>kim-jong-un</c>. Empty where the name holds no letter or digit.</summary>
    /// <remarks>Letters of scripts without a plain Latin form are written as their code points, so no two names fall together silently.</remarks>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in NameKey.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (c > '\u007f' && char.IsLetterOrDigit(c))
            {
                slug.Append('u').Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (c != '\'' && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
