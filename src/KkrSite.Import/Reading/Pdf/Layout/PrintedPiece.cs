namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>A part of a line, with a wide gap or nothing on both sides of it.</summary>
internal readonly record struct PrintedPiece(double Left, double Right, double Baseline, double Size, int Characters)
{
    public static IEnumerable<PrintedPiece> Of(PrintedLine line)
    {
        var stretches = line.Stretches;
        for (var i = 0; i < stretches.Length;)
        {
            var end = i + 1;
            while (end < stretches.Length && stretches[end].Left - stretches[end - 1].Right < line.Size * 0.9)
            {
                end++;
            }

            var characters = stretches[end - 1].Start + stretches[end - 1].Length - stretches[i].Start;
            yield return new PrintedPiece(stretches[i].Left, stretches[end - 1].Right, stretches[i].Baseline, line.Size, characters);
            i = end;
        }
    }
}
