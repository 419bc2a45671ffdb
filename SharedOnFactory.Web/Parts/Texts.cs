namespace SharedOnFactory.Web.Parts;

/// <summary>Names the texts: the Korean sentence is the key, Texts.en.resx holds the English.</summary>
public sealed class Texts;
