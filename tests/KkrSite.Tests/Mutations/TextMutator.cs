using System.Text;
using KkrSite.TestTools;
using KkrSite.TestTools.Documents;

namespace KkrSite.Tests.Mutations;

/// <summary>Mutates invented agendas as extracted text.</summary>
internal sealed class TextMutator
{
    private readonly byte[] agenda = File.ReadAllBytes(
        RepositoryFolder.GetPath("tests/KkrSite.TestTools/Documents/LibreOffice/agenda.txt")
    );

    public MutatedInput Mutate(int seed)
    {
        var random = new Random(seed);
        var bytes = CreateDocument(random);
        if (random.Next(4) == 0)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var at = random.Next(text.Length + 1);
            return new MutatedInput(
                seed,
                "dagsorden.txt",
                Encoding.UTF8.GetBytes(text[..at] + new HostileMarkdownGenerator(random).Generate() + text[at..]),
                "hostile text"
            );
        }

        var (changed, story) = new ByteMutator(random).Mutate(bytes, CreateDocument(random));
        return new MutatedInput(seed, "dagsorden.txt", changed, story);
    }

    private byte[] CreateDocument(Random random)
    {
        if (random.Next(6) == 0)
        {
            return agenda;
        }

        var text = new SyntheticTextWriter(SyntheticAgenda.Create(random), SyntheticTextLayout.CreateRandom(random), random).Write();
        return random.Next(8) switch
        {
            0 => Encoding.Unicode.GetBytes("\uFEFF" + text),
            1 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
