using System.Globalization;
using Xunit;

namespace Journal.Tests.Languages;

/// <summary>ICU is the oracle for orders and compositions; the program itself runs without it.</summary>
internal static class Icu
{
    private static readonly bool IsPresent = new CultureInfo("ru").CompareInfo.Compare("ё", "ж") < 0 && "и\u0306".Normalize() == "й";

    public static void SkipIfAbsent()
    {
        if (!IsPresent)
            Assert.Skip("ICU is absent or the runtime is in invariant mode");
    }
}
