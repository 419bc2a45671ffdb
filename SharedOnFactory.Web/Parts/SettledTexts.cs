using Microsoft.Extensions.Localization;

namespace SharedOnFactory.Web.Parts;

/// <summary>The texts as they are read: once the names are in, every particle fits the word before it.</summary>
public sealed class SettledTexts(IStringLocalizerFactory factory) : IStringLocalizer<Texts>
{
    private readonly IStringLocalizer _texts = factory.Create(typeof(Texts));

    public LocalizedString this[string name] => _texts[name];

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = _texts[name, arguments];
            return new(text.Name, Particles.Settle(text.Value), text.ResourceNotFound, text.SearchedLocation);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _texts.GetAllStrings(includeParentCultures);
}
