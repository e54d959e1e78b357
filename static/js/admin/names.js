// Names what Unfold and Select2 leave without a name: boxes that search for a record, and the search of a list.

function labelOf(select) {
  const label = select.labels?.[0];
  if (label) return label.textContent;
  // In a table of parts the column names it.
  return select.closest("td")?.dataset.label ?? select.closest("[data-label]")?.dataset.label ?? select.name;
}

function name(container) {
  const select = container.previousElementSibling;
  if (select?.tagName !== "SELECT") return;
  const label = labelOf(select).trim();
  for (const box of container.querySelectorAll(".select2-selection, .select2-selection__rendered, .select2-search__field")) {
    const value = box.classList.contains("select2-selection") && box.textContent.replace("×", "").trim();
    box.removeAttribute("aria-labelledby");
    box.setAttribute("aria-label", value ? `${label}: ${value}` : label);
  }
}

function nameAll() {
  document.querySelectorAll(".select2-container").forEach(name);
  const search = document.getElementById("searchbar");
  search?.setAttribute("aria-label", search.placeholder);
  document.getElementById("searchbar-submit")?.setAttribute("aria-label", search?.placeholder ?? "");
}

document.addEventListener("DOMContentLoaded", () => {
  nameAll();
  // Select2 makes its boxes afterwards, and again for each row that is added.
  new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
});
