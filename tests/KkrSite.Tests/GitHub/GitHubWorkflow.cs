using System.Text.RegularExpressions;
using KkrSite.TestTools;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Tests.GitHub;

/// <summary>A workflow of the repository, read from its file.</summary>
internal sealed partial class GitHubWorkflow
{
    private readonly YamlMappingNode root;

    private GitHubWorkflow(string source)
    {
        Source = source;
        var stream = new YamlStream();
        stream.Load(new StringReader(source));
        root = (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public string Source { get; }

    public YamlMappingNode Permissions => GetMap(root, "permissions");

    public IEnumerable<string> Triggers => GetMap(root, "on").Children.Keys.Select(key => key.ToString());

    /// <summary>The actions of all jobs.</summary>
    public IEnumerable<string> Actions => GetMap(root, "jobs").Children.Keys.SelectMany(job => GetActions(job.ToString()));

    public bool PinsEveryAction => Actions.All(action => PinnedAction().IsMatch(action));

    /// <param name="name">The name of a file in .github/workflows.</param>
    public static GitHubWorkflow Read(string name) => new(File.ReadAllText(RepositoryFolder.GetPath(".github/workflows/" + name)));

    public YamlMappingNode GetJob(string name) => GetMap(GetMap(root, "jobs"), name);

    public IEnumerable<YamlMappingNode> GetSteps(string job) => ((YamlSequenceNode)GetJob(job)["steps"]).Cast<YamlMappingNode>();

    public IEnumerable<string> GetActions(string job) => GetSteps(job).Select(step => FindText(step, "uses")).OfType<string>();

    public IEnumerable<string> GetCommands(string job) => GetSteps(job).Select(step => FindText(step, "run")).OfType<string>();

    public static YamlMappingNode GetMap(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    public static string? FindText(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    [GeneratedRegex(@"^[\w-]+/[\w-]+@[0-9a-f]{40}$")]
    private static partial Regex PinnedAction();
}
