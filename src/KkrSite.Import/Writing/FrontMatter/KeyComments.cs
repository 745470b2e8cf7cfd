using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace KkrSite.Import.Writing.FrontMatter;

/// <summary>Finds the comments in the source of a key, which must outlive its value.</summary>
internal static class KeyComments
{
    /// <summary>Each as a line of its own.</summary>
    public static ImmutableArray<string> Of(FileKey key)
    {
        var comments = ImmutableArray.CreateBuilder<string>();
        if (!key.Source.Contains('#', StringComparison.Ordinal))
        {
            return [];
        }

        try
        {
            var scanner = new Scanner(new StringReader(key.Source), skipComments: false);
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add("# " + comment.Value.Trim());
                }
            }
        }
        catch (YamlException)
        {
            // What cannot be read is not replaced either, but by --overwrite, which keeps the file as it was.
            return [];
        }

        return comments.ToImmutable();
    }
}
