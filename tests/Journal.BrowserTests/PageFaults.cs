using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>What is wrong with the page in a window; each question is one script that answers with lines.</summary>
internal static class PageFaults
{
    /// <summary>Ends the test with all that was found, one a line.</summary>
    public static void None(IReadOnlyCollection<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));

    /// <summary>Ids that stand twice in a page; the pages are read by the browser, but not shown.</summary>
    public static Task<string[]> DoubledIds(IPage page, IEnumerable<string> addresses) => page.EvaluateAsync<string[]>("""
        async addresses => {
          const faults = [];
          for (const address of addresses) {
            const read = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html"), seen = new Set();
            for (const { id } of read.querySelectorAll("[id]"))
              if (seen.has(id) || !seen.add(id)) faults.push(`${address}: #${id}`);
          }
          return faults;
        }
        """, addresses);

    /// <summary>The elements that make the page wider than its window.</summary>
    public static Task<string[]> Overflow(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const wide = document.documentElement.scrollWidth;
          if (wide <= innerWidth) return [];
          const guilty = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 0.5).slice(-2);
          return [`${wide} px in a window of ${innerWidth}: ${guilty.map(e => e.outerHTML.slice(0, 120)).join(" | ")}`];
        }
        """);

    /// <summary>Text set smaller than 16 px where a reader reads on: paragraphs and list items of the text itself.</summary>
    public static Task<string[]> SmallText(IPage page) => page.EvaluateAsync<string[]>("""
        () => [document.body, ...document.querySelectorAll(".text > p, .text > ul > li, .text > ol:not(.references) > li")]
          .filter(e => parseFloat(getComputedStyle(e).fontSize) < 16)
          .map(e => `${getComputedStyle(e).fontSize}: ${e.outerHTML.slice(0, 80)}`)
        """);

    /// <summary>
    /// Text whose letters contradict its language: letters that only Kazakh has in a Russian or English passage, Cyrillic in an English one.
    /// The single letters over the groups of an index belong to a script, not to a language; entries of a list of references stand as they were
    /// printed, and in which language that was the program can only guess.
    /// </summary>
    public static Task<string[]> WrongLanguage(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const kazakh = /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/u, cyrillic = /\p{Script=Cyrillic}/u, faults = [];
          const check = (text, element, where) => {
            if (text.trim().length < 2 || element.closest(".references, .works li > p:first-child")) return;
            const lang = element.closest("[lang]")?.lang.split("-")[0];
            if ((lang === "ru" && kazakh.test(text)) || (lang === "en" && cyrillic.test(text)) || !lang)
              faults.push(`${where} in ${lang ?? "no language"}: ${text.trim().slice(0, 80)}`);
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode())
            if (texts.currentNode.parentElement.checkVisibility()) check(texts.currentNode.data, texts.currentNode.parentElement, "text");
          for (const name of ["aria-label", "alt", "title"])
            for (const element of document.querySelectorAll(`[${name}]`)) check(element.getAttribute(name), element, name);
          return faults;
        }
        """);

    /// <summary>What a printed article must not show, or must and does not.</summary>
    public static Task<string[]> Print(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const shown = e => e.checkVisibility() && e.getClientRects().length > 0;
          const printed = a => a.textContent + getComputedStyle(a, "::after").content;
          return [
            ...[...document.querySelectorAll("nav, .skip, [role=doc-backlink]")].filter(shown).map(e => `printed: ${e.outerHTML.slice(0, 80)}`),
            ...[...document.querySelectorAll("h1, .text > p, [role=doc-endnotes] li, .references li")].filter(e => !shown(e)).map(e => `not printed: ${e.outerHTML.slice(0, 80)}`),
            ...[...document.querySelectorAll(".text a[href^='http']")].filter(a => printed(a).split(a.getAttribute("href")).length !== 2)
              .map(a => `address not printed once: ${a.outerHTML.slice(0, 160)}`),
          ];
        }
        """);

    /// <summary>Whether the element with the keyboard's focus can be seen to have it; its description if not.</summary>
    public static Task<string?> UnseenFocus(IPage page) => page.EvaluateAsync<string?>("""
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          const seen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          return outlined && seen ? null : `${e.outerHTML.slice(0, 120)}: ${style.outline}, at ${Math.round(box.top)}`;
        }
        """);
}
