using KkrSite.Site.Output;
using KkrSite.Site.Pipelines;

namespace KkrSite.Site.Tests.Pipelines;

public sealed class PipelineSorterTests
{
    [Fact]
    public void A_pipeline_is_sorted_after_its_dependencies()
    {
        var ordered = PipelineSorter.Sort([new Roof(), new Walls(), new Ground()]);

        ordered.Select(pipeline => pipeline.Name).ShouldBe(["Ground", "Walls", "Roof"]);
    }

    [Fact]
    public void A_pipeline_that_depends_on_all_is_sorted_last()
    {
        var ordered = PipelineSorter.Sort([new Painting(), new Roof(), new Walls(), new Ground()]);

        ordered.Select(pipeline => pipeline.Name).ShouldBe(["Ground", "Walls", "Roof", "Painting"]);
    }

    [Fact]
    public void An_unknown_pipeline_dependency_is_reported_by_name()
    {
        var refusal = Should.Throw<InvalidOperationException>(() => PipelineSorter.Sort([new Walls()]));

        refusal.Message.ShouldBe("Walls depends on Ground, which is no pipeline.");
    }

    [Fact]
    public void A_pipeline_dependency_cycle_is_reported_with_its_path()
    {
        var refusal = Should.Throw<InvalidOperationException>(() => PipelineSorter.Sort([new Hen(), new Egg()]));

        refusal.Message.ShouldContain("Hen → Egg → Hen");
    }

    private abstract class Empty(params string[] dependencies) : Pipeline
    {
        public override IReadOnlyList<string> Dependencies => dependencies;

        public override IEnumerable<SiteFile> Process() => [];
    }

    private sealed class Ground() : Empty;

    private sealed class Walls() : Empty(nameof(Ground));

    private sealed class Roof() : Empty(nameof(Walls), nameof(Ground));

    private sealed class Painting() : Empty
    {
        public override bool DependsOnAll => true;
    }

    private sealed class Hen() : Empty(nameof(Egg));

    private sealed class Egg() : Empty(nameof(Hen));
}
