namespace KkrSite.Tests.SharedDocuments;

/// <summary>A theory over the real documents beside the repository; skipped as <see cref="SharedFactAttribute"/> is.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.ReasonToSkip;
}
