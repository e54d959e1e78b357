// Shows the sources of a mark on hover, focus and tap; without it a mark leads to the list of references.

const GAP = 8;
const card = document.createElement("div");
card.className = "reference-card";
card.id = "reference-card";
card.tabIndex = -1;
card.setAttribute("role", "tooltip");
card.hidden = true;

let shownFor = null;
// Opened by a click: it stays until the reader leaves it.
let stays = false;

function show(mark) {
  const marks = mark.matches(".marks-all") ? [...mark.parentElement.querySelectorAll(".marks-each > a")] : [mark];
  const sources = marks.map(source).filter(Boolean);
  if (!sources.length) return;
  card.replaceChildren(...sources);
  document.body.append(card);
  card.hidden = false;
  mark.setAttribute("aria-describedby", card.id);
  place(mark);
  shownFor = mark;
}

// The list says where all values of the page were read in a source, the card where this one was.
function source(mark) {
  const reference = document.querySelector(mark.hash);
  if (!reference) return null;
  const shown = document.createElement("div");
  shown.append(...[...reference.childNodes].map((node) => node.cloneNode(true)));
  shown.querySelector(".back")?.remove();
  const places = shown.querySelector(".reference-places");
  const quotes = mark.dataset.quotes?.split("\n") ?? [];
  if (places) places.textContent = mark.dataset.places?.replaceAll("\n", " ") ?? "";
  if (places?.textContent === "") places.remove();
  for (const quote of shown.querySelectorAll("q")) {
    if (!quotes.includes(quote.textContent)) quote.remove();
  }
  return shown;
}

// Below the value, or above it where there is more room, and within the window. The policy of the site forbids style
// attributes in its pages; a script may set them.
function place(mark) {
  const value = lines(mark);
  const below = window.innerHeight - value.bottom - 2 * GAP;
  const above = value.top - 2 * GAP;
  card.style.maxHeight = "";
  const isBelow = card.offsetHeight <= below || below >= above;
  card.style.maxHeight = `${Math.max(isBelow ? below : above, 0)}px`;
  const left = Math.min(mark.getBoundingClientRect().left, document.documentElement.clientWidth - card.offsetWidth - GAP);
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${isBelow ? value.bottom + GAP / 2 : value.top - card.offsetHeight - GAP / 2}px`;
}

// The value that a mark belongs to: what holds it, or, where that is a long text, the line of the mark.
function lines(mark) {
  const line = mark.getBoundingClientRect();
  const holder = mark.closest(".fact, td, th, li, p, h2, h3")?.getBoundingClientRect();
  const room = window.innerHeight / 3;
  if (holder && holder.height < room && holder.top >= 0 && holder.bottom <= window.innerHeight) return holder;
  return { top: line.top - line.height / 2, bottom: line.bottom + line.height / 2 };
}

function hide() {
  if (!shownFor) return;
  shownFor.removeAttribute("aria-describedby");
  card.hidden = true;
  shownFor = null;
  stays = false;
}

function markOf(event) {
  return event.target instanceof Element ? event.target.closest(".marks a, .marks-all") : null;
}

for (const entering of ["pointerover", "focusin"]) {
  document.addEventListener(entering, (event) => {
    const mark = markOf(event);
    if (mark && mark !== shownFor) {
      hide();
      show(mark);
    } else if (!mark && !card.contains(event.target) && !(stays && entering === "pointerover")) {
      hide();
    }
  });
}

document.addEventListener("click", (event) => {
  const mark = markOf(event);
  if (mark?.matches(".marks-all") && (mark === shownFor || (show(mark), shownFor))) {
    event.preventDefault();
    stays = true;
    card.focus({ preventScroll: true });
  } else if (event.target instanceof Element && event.target.matches(".back")) {
    returnTo(event);
  } else if (!card.contains(event.target)) {
    hide();
  }
});

// The first mark of a source may be among several that one mark stands for.
function returnTo(event) {
  const all = document.querySelector(event.target.hash)?.closest(".marks")?.querySelector(".marks-all");
  if (!all) return;
  event.preventDefault();
  all.focus();
  all.scrollIntoView({ block: "center" });
}

document.addEventListener("scroll", hide, { passive: true });

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !shownFor) return;
  const mark = shownFor;
  const isInside = card.contains(document.activeElement);
  hide();
  // Focus shows a card: hide it again.
  if (isInside) {
    mark.focus();
    hide();
  }
});
