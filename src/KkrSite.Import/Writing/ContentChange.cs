namespace KkrSite.Import.Writing;

/// <summary>What a command does to a file of the content folder.</summary>
/// <param name="Path">Relative to the content folder, with slashes.</param>
public abstract record ContentChange(string Path);

/// <summary>The file gets this text, as UTF-8 without a byte order mark.</summary>
public sealed record TextChange(string Path, string Text) : ContentChange(Path);

/// <summary>The file becomes a copy of another file's content.</summary>
/// <param name="Source">A path of the machine.</param>
public sealed record CopyChange(string Path, string Source) : ContentChange(Path);

/// <summary>The file is deleted.</summary>
public sealed record DeleteChange(string Path) : ContentChange(Path);
