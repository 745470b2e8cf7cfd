namespace KkrSite.Tests.SharedDocuments;

/// <summary>
/// A test over the real documents beside the repository: skipped, and said to be, where they are missing, unless
/// KKRSITE_REQUIRE_SHARED=1, when it fails instead.
/// </summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!SharedFolder.Exists && !SharedFolder.IsRequired)
        {
            Skip = $"the shared documents are not at {SharedFolder.Path}";
        }
    }
}
