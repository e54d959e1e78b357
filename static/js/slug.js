// The notice at the slug of an existing record is shown while the slug differs from the saved one.
const slug = document.querySelector("input[data-slug]");
const notice = document.getElementById("slug-notice");
if (slug && notice) {
  const show = () => { notice.hidden = slug.value === slug.dataset.slug; };
  slug.addEventListener("input", show);
  show();
}
