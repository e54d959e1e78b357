// Says on the page that the browser gave no passkey: because it has none, or somebody changed their mind.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  for (const text of document.querySelectorAll("[data-passkey-failed]")) text.hidden = false;
});
