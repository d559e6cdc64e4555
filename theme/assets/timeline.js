// Filters the timeline by article, language and period, and stretches its picture. What is chosen stands in the address, behind the #.
// Without this file the page shows everything: the picture whole, below it the complete list.
(() => {
  "use strict";
  const tools = document.querySelector(".timeline-tools");
  if (!tools) return;

  const view = document.querySelector(".timeline-view");
  const entries = [...document.querySelectorAll(".period > .timeline > li")];
  const sections = [...document.querySelectorAll(".period")];
  const fields = ["article", "language", "period"];
  const shown = tools.querySelector(".shown");
  const mostZoom = 16;
  const prefix = "#view_";
  let zoom = 1;
  let settled = 0;

  const offer = (name, options) => {
    for (const [value, label] of options) tools.elements[name].add(new Option(label, value));
    tools.elements[name].closest("p").hidden = tools.elements[name].options.length < 3;
  };
  const titles = new Map(entries.map((entry) => [entry.dataset.article, entry.querySelector(".quiet a").textContent]));
  offer("article", [...titles].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang)));
  offer("language", []);
  offer("period", sections.map((section) => [section.firstElementChild.id, section.firstElementChild.textContent]));

  // Where in the whole picture the middle of what is seen lies, 0 to 1.
  const middle = () => (view ? (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth : 0.5);

  const stretch = (wanted, at) => {
    zoom = Math.min(mostZoom, Math.max(1, wanted));
    tools.elements.in.disabled = !view || zoom === mostZoom;
    tools.elements.out.disabled = !view || zoom === 1;
    if (!view) return;
    for (const drawing of view.children) drawing.style.inlineSize = zoom * 100 + "%";
    view.scrollLeft = at * view.scrollWidth - view.clientWidth / 2;
    keepLabels();
  };

  // The names of lanes stay in sight while the picture moves below them.
  const keepLabels = () => {
    for (const label of view.querySelectorAll(".lane-label")) label.setAttribute("x", view.scrollLeft);
  };

  const filter = () => {
    const { article, language, period } = tools.elements;
    let count = 0;
    for (const entry of entries) {
      const fits =
        (!article.value || entry.dataset.article === article.value) &&
        (!language.value || entry.dataset.languages.split(" ").includes(language.value)) &&
        (!period.value || entry.closest(".period").firstElementChild.id === period.value);
      entry.hidden = !fits;
      if (fits) count++;
    }
    for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
    for (const mark of document.querySelectorAll(".timeline-view a")) {
      const entry = document.getElementById(decodeURIComponent(mark.getAttribute("href").slice(1)));
      mark.classList.toggle("is-faint", entry !== null && entry.hidden);
    }
    const text = tools.dataset.shown.replace("{0}", count).replace("{1}", entries.length);
    if (shown.textContent !== text) shown.textContent = text;
  };

  const address = () => {
    const state = new URLSearchParams();
    for (const name of fields) if (tools.elements[name].value) state.set(name, tools.elements[name].value);
    if (zoom > 1) {
      state.set("zoom", String(Math.round(zoom * 100) / 100));
      state.set("at", middle().toFixed(3));
    }
    return state.size || [...state].length ? prefix + state : "";
  };

  // A choice can be taken back with the browser's own button; moving the picture leaves no trail.
  const remember = (isChoice) => {
    const wanted = address();
    if (wanted === location.hash || (!wanted && !location.hash.startsWith(prefix))) return;
    history[isChoice ? "pushState" : "replaceState"](null, "", wanted || "#");
  };

  const restore = () => {
    const isView = location.hash.startsWith(prefix);
    if (!isView && location.hash.length > 1) {
      // A link to an entry shows the entry, whatever was chosen.
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target || !target.closest("[hidden]")) return;
    }
    const state = new URLSearchParams(isView ? location.hash.slice(prefix.length) : "");
    for (const name of fields) {
      const value = state.get(name) || "";
      const field = tools.elements[name];
      field.value = [...field.options].some((option) => option.value === value) ? value : "";
    }
    filter();
    stretch(Number(state.get("zoom")) || 1, state.has("at") ? Number(state.get("at")) : 0.5);
    if (!isView && location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1))).scrollIntoView();
  };

  const zoomBy = (factor) => {
    stretch(zoom * factor, middle());
    remember(false);
  };

  const reset = () => {
    for (const name of fields) tools.elements[name].value = "";
    filter();
    stretch(1, 0.5);
    remember(true);
  };

  tools.addEventListener("change", () => {
    filter();
    remember(true);
  });
  tools.elements.reset.addEventListener("click", reset);
  tools.elements.in.addEventListener("click", () => zoomBy(1.6));
  tools.elements.out.addEventListener("click", () => zoomBy(1 / 1.6));
  addEventListener("hashchange", restore);
  addEventListener("popstate", restore);

  if (view) {
    view.tabIndex = 0;
    view.setAttribute("role", "region");
    view.setAttribute("aria-label", tools.dataset.region);
    view.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "+" || event.key === "=") zoomBy(1.6);
      else if (event.key === "-") zoomBy(1 / 1.6);
      else if (event.key === "0") {
        stretch(1, 0.5);
        remember(false);
      } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
        view.scrollLeft += (event.key === "ArrowLeft" ? -0.2 : 0.2) * view.clientWidth;
      } else return;
      event.preventDefault();
    });
    view.addEventListener("scroll", () => {
      keepLabels();
      clearTimeout(settled);
      settled = setTimeout(() => remember(false), 250);
    });

    // Dragging with a mouse; fingers and pens move the picture by themselves.
    let drag = null;
    let moved = false;
    view.addEventListener("pointerdown", (event) => {
      moved = false;
      if (event.pointerType === "mouse" && event.button === 0 && zoom > 1) drag = { x: event.clientX, left: view.scrollLeft };
    });
    addEventListener("pointermove", (event) => {
      if (!drag) return;
      moved = moved || Math.abs(event.clientX - drag.x) > 4;
      view.scrollLeft = drag.left - (event.clientX - drag.x);
    });
    addEventListener("pointerup", () => (drag = null));
    view.addEventListener("dragstart", (event) => event.preventDefault());
    view.addEventListener("click", (event) => moved && event.preventDefault(), true);
    view.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoomBy(event.deltaY < 0 ? 1.25 : 0.8);
      },
      { passive: false },
    );
  }

  tools.hidden = false;
  restore();
  if (!location.hash.startsWith(prefix)) {
    filter();
    stretch(1, 0.5);
  }
})();
