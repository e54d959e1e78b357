// Shows the source of a mark on hover and focus; without it the mark leads to the list of references.

const card = document.createElement("div");
card.className = "reference-card";
card.id = "reference-card";
card.setAttribute("role", "tooltip");
card.hidden = true;

let shownFor = null;

function show(mark) {
  const reference = document.querySelector(mark.hash);
  if (!reference) return;
  card.replaceChildren(...[...reference.childNodes].map((node) => node.cloneNode(true)));
  card.querySelector(".back")?.remove();
  tellWhere(mark);
  document.body.append(card);
  card.hidden = false;
  mark.setAttribute("aria-describedby", card.id);
  place(mark);
  shownFor = mark;
}

// The list says where all values of the page were read in the source, the card where this one was.
function tellWhere(mark) {
  const places = card.querySelector(".reference-places");
  const quotes = mark.dataset.quotes?.split("\n") ?? [];
  if (places) places.textContent = mark.dataset.places?.replaceAll("\n", " ") ?? "";
  if (places?.textContent === "") places.remove();
  for (const quote of card.querySelectorAll("q")) {
    if (!quotes.includes(quote.textContent)) quote.remove();
  }
}

// Below the mark, or above it where the window ends, and never over its sides. The policy of the site forbids style
// attributes in its pages; a script may set them.
function place(mark) {
  const at = mark.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, window.innerWidth - size.width - 8));
  const below = at.bottom + size.height + 8 < window.innerHeight;
  card.style.left = `${left}px`;
  card.style.top = `${below ? at.bottom : Math.max(8, at.top - size.height)}px`;
}

function hide() {
  if (!shownFor) return;
  shownFor.removeAttribute("aria-describedby");
  card.hidden = true;
  shownFor = null;
}

function markOf(event) {
  return event.target instanceof Element ? event.target.closest(".marks > a") : null;
}

for (const entering of ["pointerover", "focusin"]) {
  document.addEventListener(entering, (event) => {
    const mark = markOf(event);
    if (mark && mark !== shownFor) {
      hide();
      show(mark);
    } else if (!mark && !card.contains(event.target)) {
      hide();
    }
  });
}

document.addEventListener("scroll", hide, { passive: true });

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
