// What pages do beyond links and forms. Nothing here is needed to get a job done.
(() => {
  // A menu closes when the person goes elsewhere, and gives the focus back on Escape.
  const openMenus = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("click", (event) => {
    openMenus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("focusin", (event) => {
    openMenus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openMenus().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
  });

  // Where the places do not all fit, the present one is in sight.
  const nav = document.querySelector(".nav");
  const here = nav?.querySelector("[aria-current]");
  if (here && nav.scrollWidth > nav.clientWidth) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;

  // A form that filters a list is sent as soon as a choice changes; its button is for those without this script.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-send-on-change]");
    if (form && event.target.matches("select, input[type=checkbox], input[type=radio], input[type=date]")) form.requestSubmit();
  });

  // Copies what stands in the element named by data-copy.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    button.textContent = button.dataset.done;
  });

  // On a phone the tab at hand may lie outside its row. Only the row moves: the page stays where the person has scrolled
  // it, also when more of a list is loaded.
  document.addEventListener("htmx:load", () => {
    const tab = document.querySelector(".tabs [aria-current]");
    const row = tab?.closest(".tabs");
    if (!row || row.scrollWidth <= row.clientWidth) return;
    const [at, from] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += at.left - from.left - (from.width - at.width) / 2;
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });

  // "Select all" of a list of check boxes.
  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-all]")) return;
    document.querySelectorAll(`input[type=checkbox][name="${event.target.dataset.all}"]`)
      .forEach((box) => { box.checked = event.target.checked; });
  });
})();
