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
  mark.closest(".marks").append(card);
  card.hidden = false;
  mark.setAttribute("aria-describedby", card.id);
  // The card stands where the window has room for it.
  card.classList.toggle("to-the-left", mark.getBoundingClientRect().left > window.innerWidth / 2);
  shownFor = mark;
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

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
