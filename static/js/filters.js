// Makes filtering smooth; without it the form is sent by its button and every link leads to a page.

// Empty fields ask nothing: leaving them out spares the redirect to the canonical address.
document.addEventListener("htmx:configRequest", (event) => {
  const asked = event.detail.formData;
  for (const name of new Set(asked.keys())) {
    const values = asked.getAll(name).filter((value) => value !== "");
    asked.delete(name);
    for (const value of values) asked.append(name, value);
  }
});

document.addEventListener("submit", (event) => {
  for (const field of event.target.querySelectorAll("input[name]")) {
    if (event.target.method === "get" && field.value === "") field.disabled = true;
  }
});

// Bounds and "not recorded" rule each other out: what was said last counts. (Without scripts "not recorded" does.)
document.addEventListener("input", (event) => {
  const range = event.target.closest(".bounds");
  if (!range) return;
  for (const field of range.querySelectorAll("input")) {
    if (field.type === event.target.type) continue;
    if (field.type === "checkbox") field.checked = false;
    else if (event.target.checked) field.value = "";
  }
});

// A page that comes back from the browser's memory has its fields as they were.
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("input[name]:disabled:not([data-dead] input)")) field.disabled = false;
});

// What the head says of the address is of the page that is shown.
const ofTheAddress = 'link[rel="canonical"], link[hreflang], meta[name="robots"]';
for (const arriving of ["htmx:beforeSwap", "htmx:historyCacheMissLoad"]) {
  document.addEventListener(arriving, (event) => {
    // An answer that tells of a fault is not swapped in.
    if (event.detail.shouldSwap === false) return;
    const { head } = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    for (const element of document.head.querySelectorAll(ofTheAddress)) element.remove();
    document.head.append(...head.querySelectorAll(ofTheAddress));
  });
}

// What a reader opened stays open when the list is swapped, and the number of results is said aloud.
let open = [];
let focused = "";
document.addEventListener("htmx:beforeSwap", () => {
  focused = document.activeElement.id;
  open = [...document.querySelectorAll("#list details")].map((details) => details.open);
});
document.addEventListener("htmx:afterSettle", () => {
  document.querySelectorAll("#list details").forEach((details, index) => {
    if (open[index] !== undefined) details.open = open[index];
  });
  const total = document.querySelector("#total");
  if (total) document.querySelector("#announcer").textContent = total.textContent.trim();
  // What had the focus was shut away when htmx looked for it, or is gone: then the reader goes on at the results.
  if (document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
  if (total && document.activeElement === document.body) total.focus({ preventScroll: true });
  addFindBoxes();
});

// A facet with many values gets a box that finds one by its name in either language; where the page has but the
// commonest, the words are taken along to the page of all values, by its link and by Enter.
function addFindBoxes() {
  for (const facet of document.querySelectorAll("fieldset[data-find]:not(:has(.find))")) {
    const words = facet.closest("form").dataset;
    const box = document.createElement("input");
    box.type = "search";
    box.className = "find";
    box.placeholder = words.find;
    box.setAttribute("aria-label", words.find);
    const told = document.createElement("p");
    told.className = "quiet";
    told.setAttribute("role", "status");
    const all = facet.querySelector(".all-values");
    box.addEventListener("input", () => {
      const wanted = box.value.trim().toLowerCase();
      let found = 0;
      for (const value of facet.querySelectorAll(".facet-value")) {
        const names = `${value.textContent} ${value.dataset.other ?? ""}`.toLowerCase();
        value.hidden = !names.includes(wanted);
        if (!value.hidden) found += 1;
      }
      told.textContent = found ? "" : words.none;
      if (all) takeAlong(all, box.value.trim());
    });
    // The box narrows what is shown, not the list.
    box.addEventListener("change", (event) => event.stopPropagation());
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (all) all.click();
    });
    facet.querySelector("legend").after(box, told);
  }
}

function takeAlong(link, words) {
  const address = new URL(link.href);
  address.searchParams.delete("find");
  if (words) address.searchParams.set("find", words);
  link.href = address.href;
}

addFindBoxes();
