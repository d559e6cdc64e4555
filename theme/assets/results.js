// The page of search: results while the reader types, and the query in the address, so that "back" finds them again.
// Everything is set as text: nothing typed or written becomes markup.
(() => {
  "use strict";
  const { root, find, recordOf, shownIn, element, marked, wordsIn } = journalSearch;
  const page = 20;
  const passage = 260;
  const form = document.querySelector("form[role=search]");
  const list = document.querySelector(".search-results");

  const status = document.querySelector(".search-status"), more = document.querySelector(".search-more"), words = list.dataset;
  const query = form.elements.q, language = form.elements.in;
  const nameOf = (lang) => Array.from(language?.options ?? []).find((option) => option.value === lang)?.text ?? lang;
  const fill = (pattern, value) => value && pattern.replace("{0}", () => value);
  const countOf = (number) => {
    // The theme gives the forms for 1, 2 and 5; one of them is that of this number.
    const rules = new Intl.PluralRules(document.documentElement.lang), forms = words.counts.split("|");
    const which = [1, 2, 5].findIndex((sample) => rules.select(sample) === rules.select(number));
    const index = which < 0 ? 2 : which;
    return forms[index].replace(String([1, 2, 5][index]), String(number));
  };

  const passageOf = (text, lang, isHit) => {
    const hit = wordsIn(text).find(({ 0: word }) => isHit(word, lang.split("-")[0]));
    const start = !hit || hit.index < passage / 2 ? 0 : text.indexOf(" ", hit.index - passage / 3) + 1;
    const end = start + passage < text.length ? text.lastIndexOf(" ", start + passage) : text.length;
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  };

  const hrefOf = (lang, path, query) => {
    const url = new URL(`${shownIn(lang)}/${path}`, root);
    if (location.protocol === "file:") url.pathname += "index.html";
    if (query) url.searchParams.set("find", query);
    return url.href;
  };

  journalSearch.countOf = countOf;

  const itemOf = (result, { kind, path, issue, retracted, units }, isHit) => {
    const { lang } = result.best, { title, text, authors } = units.find((unit) => unit.lang === lang);
    const titled = title ? { title, lang } : units.find((unit) => unit.title) ?? { title: path, lang };
    const item = element("li"), heading = element("p"), link = element("a", "", titled.lang), facts = element("p");
    item.className = "card";
    heading.className = "card-title";
    link.href = hrefOf(lang, path, kind < 2 && query.value.trim());
    link.append(marked(titled.title, titled.lang, isHit));
    heading.append(link);
    if (retracted) {
      const mark = element("strong", words.retracted);
      mark.className = "mark";
      heading.append(" ", mark);
    }
    item.append(heading);
    if (authors.length > 0) {
      const line = element("p");
      line.className = "card-authors";
      authors.forEach((author, i) => {
        const [name, of] = typeof author === "string" ? [author, lang] : author, span = element("span", "", of);
        span.append(marked(name, of, isHit));
        line.append(i > 0 ? ", " : "", span);
      });
      item.append(line);
    }
    if (text) {
      const line = element("p", "", lang);
      line.className = "search-passage";
      line.append(marked(passageOf(text, lang, isHit), lang, isHit));
      item.append(line);
    }
    facts.className = "card-facts";
    facts.append(element("span", words.kinds.split("|")[kind]));
    const [volume, number, year, id] = issue;
    const name = [fill(words.volume, volume), fill(words.number, number), year].filter(Boolean).join(", ") || id;
    if (name) facts.append(element("span", name));
    const languages = element("span");
    units.map((unit) => unit.lang).filter((each) => result.langs.includes(each)).forEach((each, i) => {
      const other = element("a", nameOf(each));
      other.href = hrefOf(each, path, kind < 2 && query.value.trim());
      other.hreflang = each;
      languages.append(i > 0 ? ", " : "", other);
    });
    facts.append(languages);
    item.append(facts);
    return item;
  };

  let turn = 0;
  const show = async ({ results, isHit }, from, now) => {
    const shown = results.slice(from, from + page);
    const items = (await Promise.all(shown.map((r) => recordOf(r.record)))).map((record, i) => itemOf(shown[i], record, isHit));
    if (now !== turn) return;
    if (from === 0) list.replaceChildren();
    list.append(...items);
    more.hidden = from + page >= results.length;
    more.onclick = async () => {
      await show({ results, isHit }, from + page, turn);
      list.children[from + page]?.querySelector("a").focus();
    };
  };

  const run = async (keep) => {
    const now = ++turn, text = query.value, only = language?.value ?? "";
    const address = new URL(location.href);
    for (const [key, value] of [["q", text.trim()], ["in", only]])
      if (value) address.searchParams.set(key, value);
      else address.searchParams.delete(key);
    // Some browsers let no page of a folder change its address; search works all the same.
    try { history[keep ? "pushState" : "replaceState"](null, "", address); } catch { /* the address stays */ }
    if (!text.trim()) {
      list.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      return;
    }
    if (list.children.length === 0) status.textContent = words.busy;
    try {
      const found = await find(text, only);
      if (now !== turn) return;
      await show(found, 0, now);
      if (now === turn) status.textContent = found.results.length > 0 ? countOf(found.results.length) : words.none;
    } catch (fault) {
      console.error(fault);
      if (now === turn) status.textContent = words.failed;
    }
  };

  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    query.value = asked.get("q") ?? "";
    if (language) language.value = asked.get("in") ?? "";
    run(false);
  };
  let timer = 0;
  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => run(false), 150);
  });
  language?.addEventListener("change", () => run(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    run(true);
  });
  // Arrow keys lead from the field through the results and back; Tab does as always.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [query, ...list.querySelectorAll(".card-title a")], place = stops.indexOf(document.activeElement);
    if (!step || place < 0 || !stops[place + step]) return;
    event.preventDefault();
    stops[place + step].focus();
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
})();
