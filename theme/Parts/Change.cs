using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>Something of an item that its minutes changed.</summary>
/// <param name="What">As people read it: Afsnittet Indstilling er ændret.</param>
/// <param name="Text">The text with what went and what came marked; null where the sentence says it all.</param>
public sealed record Change(string What, MarkupString? Text);
