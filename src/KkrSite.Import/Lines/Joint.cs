namespace KkrSite.Import.Lines;

/// <summary>How two lines meet: the text before as it stays, and what comes between.</summary>
/// <param name="Between">A blank, or nothing where the two make one word.</param>
internal readonly record struct Joint(string Left, string Between)
{
    public bool MakesOneWord => Between.Length == 0;
}
