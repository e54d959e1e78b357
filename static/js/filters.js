// Filters without a full page load; without scripts the form has a button and every link leads to a page.

// Omit empty fields: otherwise the server redirects to the canonical address.
document.addEventListener("htmx:configRequest", (event) => {
  const parameters = event.detail.formData;
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name).filter((value) => value !== "");
    parameters.delete(name);
    for (const value of values) parameters.append(name, value);
  }
});

document.addEventListener("submit", (event) => {
  for (const field of event.target.querySelectorAll("input[name]")) {
    if (event.target.method === "get" && field.value === "") field.disabled = true;
  }
});

// The sheet of filters closes for the results, and with Escape.
document.addEventListener("click", (event) => {
  if (event.target.closest(".to-results")) event.target.closest(".drawer").open = false;
});
document.addEventListener("keydown", (event) => {
  const sheet = event.target.closest(".drawer[open]");
  if (event.key !== "Escape" || !sheet) return;
  sheet.open = false;
  sheet.querySelector("summary").focus();
});

// Bounds and "not recorded" exclude each other: the latest input wins. (Without scripts "not recorded" wins.)
document.addEventListener("input", (event) => {
  const range = event.target.closest(".bounds");
  if (!range) return;
  for (const field of range.querySelectorAll("input")) {
    if (field.type === event.target.type) continue;
    if (field.type === "checkbox") field.checked = false;
    else if (event.target.checked) field.value = "";
  }
});

// A page restored from the back/forward cache still has its fields disabled.
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("input[name]:disabled:not([data-dead] input)")) field.disabled = false;
});

// Keep the tags in the head that depend on the address in step with the swapped list.
const addressTags = 'link[rel="canonical"], link[hreflang], meta[name="robots"]';
for (const name of ["htmx:beforeSwap", "htmx:historyCacheMissLoad"]) {
  document.addEventListener(name, (event) => {
    // Error responses are not swapped in.
    if (event.detail.shouldSwap === false) return;
    const { head } = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    for (const element of document.head.querySelectorAll(addressTags)) element.remove();
    document.head.append(...head.querySelectorAll(addressTags));
  });
}

// Keep opened sections open when the list is swapped, and announce the number of results to screen readers.
let open = [];
let scrolled = [];
const scrolling = "#list :is(.panel, .drawer)";
let focused = "";
document.addEventListener("htmx:beforeSwap", () => {
  focused = document.activeElement.id;
  open = [...document.querySelectorAll("#list details")].map((details) => details.open);
  scrolled = [...document.querySelectorAll(scrolling)].map((element) => element.scrollTop);
});
document.addEventListener("htmx:afterSettle", () => {
  document.querySelectorAll("#list details").forEach((details, index) => {
    if (open[index] !== undefined) details.open = open[index];
  });
  document.querySelectorAll(scrolling).forEach((element, index) => {
    element.scrollTop = scrolled[index] ?? 0;
  });
  // After a choice beside the middle of a long list, its beginning comes into view.
  const results = document.querySelector("#results");
  if (results?.getBoundingClientRect().top < 0) results.scrollIntoView();
  const total = document.querySelector("#total");
  if (total) document.querySelector("#announcer").textContent = total.textContent.trim();
  // htmx cannot focus an element that was in a closed section or is gone: then the results get the focus.
  if (document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
  if (total && document.activeElement === document.body) total.focus({ preventScroll: true });
  addFindBoxes();
});

// A facet with many values gets a search box for their names in both languages. Where the page shows only the most
// common values, the link to the page of all values (or Enter) carries the search text.
function addFindBoxes() {
  for (const facet of document.querySelectorAll("fieldset[data-find]:not(:has(.find))")) {
    const labels = facet.closest("form").dataset;
    const box = document.createElement("input");
    box.type = "search";
    box.className = "find";
    box.placeholder = labels.find;
    box.setAttribute("aria-label", labels.find);
    const message = document.createElement("p");
    message.className = "quiet";
    message.setAttribute("role", "status");
    const allValuesLink = facet.querySelector(".all-values");
    box.addEventListener("input", () => {
      const text = box.value.trim().toLowerCase();
      let found = 0;
      for (const value of facet.querySelectorAll(".facet-value")) {
        const names = `${value.textContent} ${value.dataset.other ?? ""}`.toLowerCase();
        value.hidden = !names.includes(text);
        if (!value.hidden) found += 1;
      }
      message.textContent = found ? "" : labels.none;
      if (allValuesLink) setSearchText(allValuesLink, box.value.trim());
    });
    // The box filters the visible values, not the list.
    box.addEventListener("change", (event) => event.stopPropagation());
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (allValuesLink) allValuesLink.click();
    });
    facet.querySelector("legend").after(box, message);
  }
}

function setSearchText(link, text) {
  const address = new URL(link.href);
  address.searchParams.delete("find");
  if (text) address.searchParams.set("find", text);
  link.href = address.href;
}

addFindBoxes();
