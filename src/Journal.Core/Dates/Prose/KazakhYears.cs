namespace Journal.Core.Dates.Prose;

/// <summary>Reads Kazakh years in words: мың тоғыз жүз алпыс бесінші, екі мың он тоғызыншы, екі мыңыншы.</summary>
internal static class KazakhYears
{
    private const int Thousand = 1000;
    private const int Hundred = 100;
    private static readonly string[] Units = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];

    /// <summary>Reads an ordinal number from a thousand on.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token of бір, екі or мың.</param>
    /// <returns>The number as a year in figures would be read; without next token if there is none.</returns>
    public static Numeral Read(in Phrases phrases, int index)
    {
        int thousands = phrases[index].Sense.Value < Thousand ? phrases[index].Sense.Value : 1;
        int at = phrases[index].Sense.Value < Thousand ? index + 1 : index;
        if (!phrases.Has(at, Term.Cardinal, Tongue.Kazakh) || phrases[at].Sense.Value != Thousand)
            return default;
        if (phrases[at].End - phrases[at].Start > "мың".Length)
            return Of(thousands * Thousand, at + 1);
        int value = thousands * Thousand;
        int hundreds = UnitOf(phrases, at + 1);
        int hundred = hundreds > 0 ? at + 2 : at + 1;
        if (phrases.TextOf(hundred) is "жүзінші")
            return Of(value + (Math.Max(hundreds, 1) * Hundred), hundred + 1);
        if (phrases.TextOf(hundred) is "жүз")
            (value, at) = (value + (Math.Max(hundreds, 1) * Hundred), hundred);
        int tens = phrases.Has(at + 1, Term.Tens, Tongue.Kazakh) ? phrases[at + 1].Sense.Value : 0;
        int last = tens > 0 ? at + 2 : at + 1;
        ref readonly var unit = ref phrases[last];
        bool fits = unit.Term == Term.Ordinal && (unit.Sense.Tongue & Tongue.Kazakh) != 0 && (tens == 0 || unit.Sense.Value < 10);
        return fits ? Of(value + tens + unit.Sense.Value, last + 1) : default;
    }

    private static Numeral Of(int value, int next) => new(value, 4, next) { Ending = Ending.Ordinal };

    private static int UnitOf(in Phrases phrases, int index)
    {
        var text = phrases.TextOf(index);
        for (int i = 0; i < Units.Length; i++)
            if (text.SequenceEqual(Units[i]))
                return i + 1;
        return 0;
    }
}
