using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using KkrSite.Theme.Layouts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>Creates the templates of one type and sets their parameters. Thread-safe.</summary>
internal sealed class TemplateType
{
    /// <summary>What is used of a template's type by reflection; the frames of a page keep the same of the components in it.</summary>
    public const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly ConcurrentDictionary<Type, TemplateType> Types = new();

    private readonly ConstructorInvoker constructor;
    private readonly FrozenDictionary<string, MethodInvoker> setters;

    private TemplateType([DynamicallyAccessedMembers(Members)] Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor([])!);
        setters = type.GetProperties()
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToFrozenDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
    }

    public static TemplateType Get([DynamicallyAccessedMembers(Members)] Type type)
    {
        if (!Types.TryGetValue(type, out var found))
        {
            found = new TemplateType(type);
            Types.TryAdd(type, found);
        }

        return found;
    }

    public Template Create() => (Template)constructor.Invoke();

    public void SetParameter(Template template, string name, object? value) => setters[name].Invoke(template, value);
}
