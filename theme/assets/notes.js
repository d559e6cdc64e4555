// Shows a note or reference beside the mark that points to it: under the pointer, on keyboard focus, at the first tap.
// Without this file a mark is what it always is: a link to the note.
(() => {
  "use strict";
  const marks = 'a[role="doc-noteref"], a[role="doc-biblioref"]';
  if (!document.querySelector(marks)) return;

  const gap = 8;
  const edge = 8;
  const openAfter = 120;
  const closeAfter = 350;

  const box = document.createElement("div");
  box.id = "note_preview";
  box.className = "preview";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  document.body.append(box);

  let current = null;
  let timer = 0;
  let tapped = false;
  let wasOpen = false;

  const markOf = (node) => {
    const mark = node instanceof Element ? node.closest(marks) : null;
    return mark && !box.contains(mark) ? mark : null;
  };

  const targetOf = (link) => {
    const hash = link.getAttribute("href") || "";
    return hash[0] === "#" ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  };

  // What a note says, without ways back and ties; ids stay with the note itself.
  const copyOf = (note) => {
    const copy = document.createElement("div");
    const around = note.closest("[lang]");
    copy.lang = around.lang;
    copy.dir = getComputedStyle(note).direction;
    for (const child of note.childNodes) copy.append(child.cloneNode(true));
    for (const extra of copy.querySelectorAll(".return, .ties")) extra.remove();
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    // The box closes before the Tab key could come here; its links are for the pointer.
    for (const link of copy.querySelectorAll("a, [tabindex]")) link.tabIndex = -1;
    return copy;
  };

  // Beside the mark, never over it: below where there is room, else where there is more of it.
  const place = (mark) => {
    const lines = mark.getClientRects();
    const first = lines[0];
    const last = lines[lines.length - 1];
    const width = document.documentElement.clientWidth;
    const above = first.top - gap - edge;
    const below = innerHeight - last.bottom - gap - edge;
    box.style.maxBlockSize = "";
    box.style.left = "0";
    box.style.top = "0";
    const isBelow = box.offsetHeight <= below || below >= above;
    box.style.maxBlockSize = Math.max(48, Math.min(box.offsetHeight, isBelow ? below : above)) + "px";
    const wanted = first.left + first.width / 2 - box.offsetWidth / 2;
    const left = Math.max(edge, Math.min(wanted, width - box.offsetWidth - edge));
    box.style.left = left + scrollX + "px";
    box.style.top = (isBelow ? last.bottom + gap : first.top - gap - box.offsetHeight) + scrollY + "px";
  };

  const close = () => {
    clearTimeout(timer);
    if (!current) return;
    current.removeAttribute("aria-describedby");
    current = null;
    box.hidden = true;
    box.replaceChildren();
  };

  const open = (mark) => {
    clearTimeout(timer);
    if (mark === current) return;
    close();
    const note = targetOf(mark);
    if (!note) return;
    box.append(copyOf(note));
    // "Ibid." says little without the work it means.
    const work = note.querySelector(".ties .work");
    if (work && targetOf(work)) box.append(copyOf(targetOf(work)));
    box.hidden = false;
    current = mark;
    mark.setAttribute("aria-describedby", box.id);
    place(mark);
  };

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  const isHeld = () => box.matches(":hover") || current === document.activeElement && current.matches(":focus-visible");
  const closeUnlessHeld = () => isHeld() || close();

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const mark = markOf(event.target);
    if (mark) later(() => open(mark), openAfter);
    else if (box.contains(event.target)) clearTimeout(timer);
  });

  document.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch") return;
    if (markOf(event.target) || box.contains(event.target)) later(closeUnlessHeld, closeAfter);
  });

  document.addEventListener("focusin", (event) => {
    const mark = markOf(event.target);
    if (mark && mark.matches(":focus-visible")) open(mark);
    else if (!box.contains(event.target)) close();
  });

  document.addEventListener("pointerdown", (event) => {
    const mark = markOf(event.target);
    tapped = event.pointerType === "touch";
    wasOpen = mark !== null && mark === current;
    if (!mark && !box.contains(event.target)) close();
  });

  document.addEventListener("click", (event) => {
    const mark = markOf(event.target);
    if (mark && tapped && !wasOpen && targetOf(mark)) {
      event.preventDefault();
      open(mark);
    } else if (mark || event.target instanceof Element && event.target.closest("a")) {
      close();
    }
    tapped = false;
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  addEventListener("resize", close);
  addEventListener("pagehide", close);
})();
