// Search in the reader's browser, in every language of the journal, from a server or from a folder. Without this file the field
// stays hidden and the index serves. Words are folded and stemmed by the tables of the index, which are those of the build.
// The page of search shows the results by results.js; any other page only needs its field, and marks what a result led to.
(() => {
  "use strict";
  const root = new URL("../", document.currentScript.src);
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*,-./:;=?@[]^_{}~";
  // How much a level is worth; the last is that of titles, names and keywords.
  const worth = [1, 2, 3, 9];
  const mostParts = 6;
  const mostTerms = 60;
  const longest = 40;

  // Parts of the index are classic scripts that call journalSearch.part: a folder allows no other way to load data.
  const parts = new Map();
  const waiting = new Map();
  const journalSearch = globalThis.journalSearch = { root, part: (name, value) => waiting.get(name)?.(value) };
  const load = (name, stamp) => {
    if (!parts.has(name)) {
      parts.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = new URL(`assets/search/${name}.js${stamp ? `?v=${stamp}` : ""}`, root).href;
        script.onerror = () => {
          parts.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return parts.get(name);
  };

  const pairs = (text) => new Map((text.match(/../gs) ?? []).map((pair) => [...pair]));
  const numbers = (text) => {
    const result = [];
    for (let i = 0, number = 0, place = 1; i < text.length; i++) {
      const digit = alphabet.indexOf(text[i]);
      number += (digit < 53 ? digit : digit - 53) * place;
      place *= 32;
      if (digit < 53) {
        result.push(number);
        number = 0;
        place = 1;
      }
    }
    return result;
  };

  let core;
  const open = async () => {
    if (core) return core;
    const read = await load("core");
    for (const table of Object.values(read.endings)) {
      table.finals = pairs(table.finals);
      table.endings = table.groups
        .flatMap(([suffixes, stem, before, instead]) => suffixes.split(" ").map((suffix) => ({ suffix, stem, before, instead })))
        .sort((a, b) => b.suffix.length - a.suffix.length);
    }
    // Units: for each record how many languages it has, and which.
    const list = numbers(read.units), units = [];
    for (let i = 0, record = 0; i < list.length; record++)
      for (let left = list[i++]; left > 0; left--) units.push({ record, lang: read.languages[list[i++]] });
    return core = { ...read, units, twins: pairs(read.twins), looser: pairs(read.loose), lists: new Map() };
  };

  // Words, as the build counts them.
  const wordsIn = (text) => [...text.replace(/[\u{10000}-\u{10ffff}]/gu, "  ")
    .matchAll(/[\p{L}\p{Nd}][\p{L}\p{Nd}\u0300-\u036f\u00ad'\u2019\u02bc]*/gu)];
  const fold = (word) => {
    const cyrillic = /[\u0400-\u052f]/.test(word);
    let folded = "";
    for (const letter of word.replace(/[\u0300-\u036f\u00ad'\u2019\u02bc]/g, "")) {
      const small = letter.toLowerCase()[0];
      folded += cyrillic && core.twins.get(small) || core.folds[small] || small;
    }
    return folded;
  };
  const loosen = (word) => Array.from(word, (letter) => core.looser.get(letter) ?? letter).join("");
  const keyOf = (word, lang) => {
    const table = core.endings[lang];
    let strict = word, loose = loosen(word);
    for (let i = 0; table && i < 12; i++) {
      const found = table.endings.find(({ suffix, stem, before }) => {
        const left = loose.length - suffix.length;
        return left >= stem && loose.endsWith(suffix) && (!before || (before === "^" ? left === 0 : left > 0 && before.includes(loose[left - 1])));
      });
      const shorter = found ? strict.slice(0, strict.length - found.suffix.length) + found.instead : strict;
      if (shorter === strict) break;
      strict = shorter;
      loose = loosen(strict);
    }
    const last = table?.finals.get(strict.at(-1));
    if (last) strict = strict.slice(0, -1) + last;
    return { strict, loose: loosen(strict) };
  };
  const foldedIn = (text) => wordsIn(text.normalize("NFC")).filter(([word]) => word.length <= longest).map(([word]) => fold(word))
    .filter((word) => word.length > 1 || /^\d/.test(word));
  journalSearch.stemsOf = async (text, lang) => (await open()) && foldedIn(text).map((word) => keyOf(word, lang).strict);

  const termsIn = async (lang, index) => {
    const name = `${lang}-${index}`;
    if (!core.lists.has(name)) {
      let before = "";
      core.lists.set(name, (await load(name, core.stamp)).split("|").map((entry) => {
        const space = entry.indexOf(" ");
        const strict = before = before.slice(0, alphabet.indexOf(entry[0])) + entry.slice(1, space);
        return { strict, loose: loosen(strict), lang, posted: entry.slice(space + 1) };
      }));
    }
    return core.lists.get(name);
  };
  const partOf = (lang, loose) => Math.max(0, core.terms[lang].findLastIndex((first) => first <= loose));

  // The terms that a word may mean in a language: its stem; the last word of a query is perhaps the beginning of one.
  const termsFor = async (lang, word, isOpen) => {
    const key = keyOf(word, lang), start = loosen(word), found = [];
    const exact = await termsIn(lang, partOf(lang, key.loose));
    for (const term of exact) if (term.loose === key.loose) found.push({ term, weight: 1, strict: term.strict === key.strict });
    if (isOpen && word.length > 1) {
      const first = partOf(lang, start), last = Math.min(partOf(lang, start + "\uffff"), first + mostParts);
      for (let i = first; i <= last; i++)
        for (const term of await termsIn(lang, i))
          if (term.loose.startsWith(start) && term.loose !== key.loose) found.push({ term, weight: 0.5, strict: term.strict.startsWith(word) });
    }
    return found;
  };

  // Looser letters count where the word has none of Kazakh's own, or where nothing else is found; a half-typed ending is no hindrance.
  const termsOf = async (word, isOpen, shorter = 0) => {
    const languages = Object.keys(core.terms);
    const found = (await Promise.all(languages.map((lang) => termsFor(lang, word, isOpen)))).flat();
    const strict = word === loosen(word) ? [] : found.filter((f) => f.strict);
    const kept = strict.length > 0 ? strict : found.map((f) => f.strict ? f : { ...f, weight: f.weight * 0.6 });
    if (kept.length === 0 && isOpen && shorter < 4 && word.length > 3) return termsOf(word.slice(0, -1), true, shorter + 1);
    return kept.sort((a, b) => b.weight - a.weight || b.term.posted.length - a.term.posted.length).slice(0, mostTerms);
  };

  const unitsOf = (found) => {
    const best = new Map();
    for (const { term, weight } of found) {
      term.units ??= numbers(term.posted);
      let unit = -1;
      for (const number of term.units) {
        unit += (number >> 2) + 1;
        best.set(unit, Math.max(best.get(unit) ?? 0, worth[number & 3] * weight));
      }
    }
    return best;
  };

  // Records that have all words come first; words that most records have need not be there. Rare words weigh more (as in BM25).
  const find = async (query, only) => {
    await open();
    const words = [...new Set(foldedIn(query))];
    const isOpen = /[\p{L}\p{Nd}]$/u.test(query);
    const terms = await Promise.all(words.map((word, i) => termsOf(word, isOpen && i === words.length - 1)));
    const hits = terms.map(unitsOf);
    const half = core.units.length / 2, rare = hits.map((h) => h.size <= half), all = !rare.includes(true);
    const needed = all ? hits.length : rare.filter(Boolean).length;
    const units = new Map();
    hits.forEach((hit, i) => {
      const weight = Math.log(1 + core.units.length / (hit.size || 1));
      for (const [unit, score] of hit) {
        const sum = units.get(unit) ?? { score: 0, count: 0 };
        sum.score += score * weight;
        if (all || rare[i]) sum.count++;
        units.set(unit, sum);
      }
    });
    const here = document.documentElement.lang, records = new Map();
    for (const [unit, { score, count }] of units) {
      const { record, lang } = core.units[unit];
      if (only && lang !== only) continue;
      const own = { unit, lang, complete: count === needed, score: score * (lang === here ? 1.2 : 1) * (record >= core.people ? 1.2 : 1) };
      const known = records.get(record);
      if (!known) records.set(record, { record, best: own, langs: [lang] });
      else {
        known.langs.push(lang);
        if (own.complete > known.best.complete || (own.complete === known.best.complete && own.score > known.best.score)) known.best = own;
      }
    }
    const results = [...records.values()].sort((a, b) => b.best.complete - a.best.complete || b.best.score - a.best.score || a.record - b.record);
    const meant = new Set(terms.flat().map(({ term }) => `${term.lang} ${term.strict}`));
    return { results, isHit: (word, lang) => meant.has(`${lang} ${keyOf(fold(word), lang).strict}`) };
  };

  const recordOf = async (record) => {
    const part = core.records.findLastIndex((first) => first <= record);
    const [kind, path, issue, retracted, units] = (await load(`records-${part}`, core.stamp))[record - core.records[part]];
    const first = core.units.findIndex((unit) => unit.record === record);
    return { kind, path, issue, retracted, units: units.map(([title, text, ...authors], i) => ({ lang: core.units[first + i].lang, title, text, authors })) };
  };

  // The language whose pages show a text: its own, or the journal's first.
  const shownIn = (lang) => core.site.includes(lang) ? lang : core.site[0];

  // Text with its hits marked; everything is set as text, so that nothing typed or written becomes markup.
  const element = (name, text, lang) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (lang) made.lang = lang;
    return made;
  };
  const marked = (text, lang, isHit) => {
    const result = document.createDocumentFragment();
    let end = 0;
    for (const { 0: word, index } of wordsIn(text)) {
      if (!isHit(word, lang.split("-")[0])) continue;
      result.append(text.slice(end, index), element("mark", word));
      end = index + word.length;
    }
    result.append(text.slice(end));
    return result;
  };
  Object.assign(journalSearch, { find, recordOf, shownIn, element, marked, wordsIn });

  const form = document.querySelector("form[role=search]");
  if (form) {
    form.hidden = false;
    if (location.protocol === "file:" && form.action.endsWith("/")) form.action += "index.html";
    form.elements.q.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      form.elements.q.value = "";
      form.elements.q.dispatchEvent(new Event("input"));
    });
  }

  // A page that a result led to: its hits are marked, the first is shown.
  const sought = new URLSearchParams(location.search).get("find");
  if (sought) {
    find(sought).then(({ isHit }) => {
      const main = document.querySelector("main"), walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const composed = text.data.normalize("NFC"), around = text.parentElement.closest("[lang]").lang;
        const copy = marked(composed, around, isHit);
        if (copy.querySelector("mark")) text.replaceWith(copy);
      }
      if (!location.hash) (main.querySelector(".text mark") ?? main.querySelector("mark"))?.scrollIntoView({ block: "center" });
    }).catch(() => {});
  }
})();
