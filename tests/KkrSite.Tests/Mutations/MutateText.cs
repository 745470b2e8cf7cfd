using System.Text;
using KkrSite.Tests.Import.Synthetic;

namespace KkrSite.Tests.Mutations;

/// <summary>Invented agendas as text, changed.</summary>
internal sealed class MutateText
{
    private readonly byte[] agenda = File.ReadAllBytes(RepositoryFolder.At("tests/KkrSite.Tests/Import/Office/agenda.txt"));

    public MutatedInput Make(int seed)
    {
        var random = new Random(seed);
        var bytes = Sound(random);
        if (random.Next(4) == 0)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var at = random.Next(text.Length + 1);
            return new MutatedInput(seed, "dagsorden.txt", Encoding.UTF8.GetBytes(text[..at] + new HostileMarkdown(random).Text() + text[at..]), "hostile text");
        }

        var (changed, story) = new MutateBytes(random).Mutate(bytes, Sound(random));
        return new MutatedInput(seed, "dagsorden.txt", changed, story);
    }

    private byte[] Sound(Random random)
    {
        if (random.Next(6) == 0)
        {
            return agenda;
        }

        var text = new SyntheticWriter(SyntheticAgenda.Invent(random), SyntheticLayout.Draw(random), random).Write();
        return random.Next(8) switch
        {
            0 => Encoding.Unicode.GetBytes("\uFEFF" + text),
            1 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
