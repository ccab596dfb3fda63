// Comfort only: every page works without this file.
(() => {
  const openMenus = () => document.querySelectorAll("details.drop[open]");

  document.addEventListener("click", event => {
    openMenus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });

  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    openMenus().forEach(menu => {
      const held = menu.contains(document.activeElement);
      menu.open = false;
      if (held) menu.querySelector("summary").focus();
    });
  });

  // One box in the head of a table picks all rows; the box itself stands in the page only where this file runs.
  document.querySelectorAll("input[data-pick-all]").forEach(all => {
    const rows = () => all.closest("table").querySelectorAll("tbody input[type=checkbox]");
    all.closest("label").hidden = false;
    all.addEventListener("change", () => rows().forEach(row => { row.checked = all.checked; }));
  });

  // What stands open for those without this file is folded on a phone, unless something in it has to be mended.
  if (matchMedia("(max-width: 39.99rem)").matches) {
    document.querySelectorAll("details[data-narrow-folds]").forEach(part => {
      part.open = part.querySelector("[aria-invalid=true]") !== null;
    });
  }

  // Text typed and not yet saved is not lost by a careless click.
  document.querySelectorAll("form[data-guard]").forEach(form => {
    let touched = false;
    form.addEventListener("input", () => { touched = true; });
    form.addEventListener("submit", () => { touched = false; });
    addEventListener("beforeunload", event => { if (touched) event.preventDefault(); });
  });
})();
