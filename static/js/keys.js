// "/" goes to the search field, wherever nothing is being typed.

const TYPED_INTO = "input:not([type=checkbox], [type=radio]), textarea, [contenteditable]";

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest(TYPED_INTO);
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector("#site-search").focus();
});
