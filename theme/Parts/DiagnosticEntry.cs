using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>A message's code, what is wrong, and how to mend it.</summary>
/// <param name="Id">Its fragment on the page.</param>
/// <param name="Severity">Danish: whether it stops a build.</param>
public sealed record DiagnosticEntry(string Id, string Code, string Severity, string Title, MarkupString Explanation);
