namespace KkrSite.Rendering.Changes;

/// <summary>What of an item minutes may change.</summary>
internal enum AgendaPart
{
    NewItem,
    Number,
    Title,
    CaseNumbers,
    Section,
    NewSection,
    NewAttachment,
}
