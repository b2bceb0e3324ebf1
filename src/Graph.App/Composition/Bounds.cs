using System.CommandLine;
using System.Globalization;

namespace Graph.App.Composition;

/// <summary>Numbers on the command line that have a least value.</summary>
internal static class Bounds
{
    /// <remarks>What is no number at all is the parser's to tell.</remarks>
    public static void AtLeast(Option option, int least) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < least))
            {
                result.AddError($"{option.Name} must be {least} or more.");
            }
        });
}
