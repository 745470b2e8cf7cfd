using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Import.Writing;
using KkrSite.Import.Writing.FrontMatter;

namespace KkrSite.Starting;

/// <summary>Writes the file that a new topic begins from: its title is also the first word that finds its items.</summary>
internal static class StartTopic
{
    /// <summary>Null where the title has no letter or digit to make an address of.</summary>
    public static NewFile? Of(string title) => TopicId.TryParse(Slug.Of(title), out var id)
        ? new(
            $"emner/{id}.md",
            FillTemplate.Of("emne.md", ("titel", YamlText.Scalar(title)), ("ord", YamlText.Scalar(title.ToLowerInvariant()))),
            Addresses.Topic(id))
        : null;
}
