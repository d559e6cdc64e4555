using System.Globalization;
using Xunit;

namespace Journal.Tests.Languages;

/// <summary>ICU is the oracle for orders and compositions; the program itself runs without it.</summary>
internal static class Icu
{
    // In invariant mode normalisation does nothing and named cultures cannot be made: the order of the two questions matters.
    private static readonly bool IsPresent = "и\u0306".Normalize() == "й" && new CultureInfo("ru").CompareInfo.Compare("ё", "ж") < 0;

    public static void SkipIfAbsent()
    {
        if (!IsPresent)
            Assert.Skip("ICU is absent or the runtime is in invariant mode");
    }
}
