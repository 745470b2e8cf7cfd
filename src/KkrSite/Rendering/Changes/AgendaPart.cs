namespace KkrSite.Rendering.Changes;

/// <summary>What of an item minutes may change.</summary>
internal enum AgendaPart
{
    Number,
    Title,
    CaseNumbers,
    Section,
    NewSection,
    NewAttachment,
}
