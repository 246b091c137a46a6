// The desk of a plan: keys and drag and drop in the grid of its weeks. Each change is one of the page's own forms,
// filled in and sent; without this script the forms behind the links do the same.
(() => {
  const desk = () => document.querySelector("[data-desk]");
  const grid = () => document.querySelector(".plan-sheet");
  const typed = () => document.querySelector("[data-desk] #text");
  const cellOf = (node) => node.closest?.(".plan-sheet td[data-day]");
  const cells = () => [...grid().querySelectorAll("td[data-day]")];
  const links = (cell) => [...cell.querySelectorAll("a")];
  const isTyping = () => typed() && typed().value !== typed().defaultValue;
  const copied = "harrier-workout";
  let isSending = false;
  let dragged = null;

  // One link of the grid is in the order of the Tab key: that where the person was last.
  function rove(link) {
    grid().querySelectorAll("td a").forEach((each) => { each.tabIndex = each === link ? 0 : -1; });
  }

  function go(link) {
    if (!link) return;
    rove(link);
    link.focus();
  }

  const current = () => grid().querySelector("td a[tabindex='0']");

  function say(words) {
    document.getElementById("desk-said").textContent = words;
  }

  function send(path, values) {
    if (isSending) return;
    if (isTyping()) { say(desk().dataset.saidText); typed().focus(); return; }
    const form = [...desk().querySelectorAll("form")].find((each) => each.action.endsWith(path) && each.querySelector("[data-fill]"));
    Object.entries(values).forEach(([name, value]) => { form.elements.namedItem(name).value = value; });
    isSending = true;
    form.requestSubmit();
  }

  const spot = (cell) => ({ week: cell.parentElement.dataset.week, day: cell.dataset.day });
  const move = (link, cell, verb) => send("/moves", { place: link.dataset.place, ...spot(cell), do: verb });

  // The cell to the side, above or below; past the end of a week comes the next one.
  function neighbour(cell, key) {
    const all = cells();
    const side = getComputedStyle(grid()).direction === "rtl" ? -1 : 1;
    const by = { ArrowLeft: -side, ArrowRight: side, ArrowUp: -7, ArrowDown: 7 }[key];
    return all[all.indexOf(cell) + by];
  }

  function next(link, key) {
    const cell = cellOf(link);
    const own = links(cell);
    const at = own.indexOf(link);
    if (key === "ArrowDown" && at + 1 < own.length) return own[at + 1];
    if (key === "ArrowUp" && at > 0) return own[at - 1];
    const to = neighbour(cell, key);
    if (!to) return null;
    return key === "ArrowUp" ? links(to).at(-1) : links(to)[0];
  }

  function copy(link) {
    sessionStorage.setItem(copied, link.dataset.line);
    say(desk().dataset.saidCopied);
  }

  function paste(cell) {
    const line = sessionStorage.getItem(copied);
    if (line) send("/lines", { line, ...spot(cell) });
    else say(desk().dataset.saidNothing);
  }

  const keys = {
    n: (link) => links(cellOf(link)).at(-1).click(),
    c: (link) => { if (link.dataset.place) copy(link); },
    x: (link) => { if (link.dataset.place) { copy(link); move(link, cellOf(link), "remove"); } },
    v: (link) => paste(cellOf(link)),
    u: () => document.querySelector("#flash button")?.click(),
    t: () => typed().focus(),
    "?": () => { const help = document.getElementById("keys"); help.open = true; help.querySelector("summary").focus(); },
    Delete: (link) => { if (link.dataset.place) move(link, cellOf(link), "remove"); },
    Home: (link) => go(links(cellOf(link).parentElement.querySelector("td[data-day]"))[0]),
    End: (link) => go(links([...cellOf(link).parentElement.querySelectorAll("td[data-day]")].at(-1))[0]),
  };
  keys.Backspace = keys.Delete;

  document.addEventListener("keydown", (event) => {
    if (!grid()) return;
    const { key, target } = event;
    if (key === "Escape" && (target === typed() || target.closest("#keys"))) { go(current()); return; }
    const link = target.closest(".plan-sheet td a");
    if (!link) return;
    const command = event.ctrlKey || event.metaKey;
    if (key.startsWith("Arrow") && !command) {
      event.preventDefault();
      if (!event.altKey) go(next(link, key));
      else if (link.dataset.place && neighbour(cellOf(link), key)) move(link, neighbour(cellOf(link), key), "move");
      return;
    }
    const name = key.length === 1 ? key.toLowerCase() : key;
    if (event.altKey || (command && !"cxv".includes(name)) || !Object.hasOwn(keys, name)) return;
    event.preventDefault();
    keys[name](link);
  });

  document.addEventListener("focusin", (event) => {
    const link = event.target.closest(".plan-sheet td a");
    if (link) rove(link);
  });

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(".plan-sheet [data-place]") ?? null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "copyMove";
    event.dataTransfer.setData("text/plain", dragged.dataset.line);
  });
  const mark = (cell) => {
    document.querySelectorAll(".drop-here").forEach((each) => { if (each !== cell) each.classList.remove("drop-here"); });
    cell?.classList.add("drop-here");
  };
  document.addEventListener("dragover", (event) => {
    const cell = dragged && cellOf(event.target);
    if (dragged) mark(cell);
    if (!cell) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = event.ctrlKey || event.altKey ? "copy" : "move";
  });
  document.addEventListener("drop", (event) => {
    const cell = dragged && cellOf(event.target);
    if (!cell) return;
    event.preventDefault();
    if (event.ctrlKey || event.altKey) move(dragged, cell, "copy");
    else if (cell !== cellOf(dragged)) move(dragged, cell, "move");
  });
  document.addEventListener("dragend", () => { dragged = null; mark(null); });

  // Puts the cursor of the text where it could not be read.
  function point(button) {
    const text = typed();
    const lines = text.value.split("\n");
    const line = Math.min(Number(button.dataset.goLine), lines.length) - 1;
    const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
    const at = start + Math.min(Number(button.dataset.goColumn) - 1, lines[line].length);
    text.focus();
    text.setSelectionRange(at, start + lines[line].length);
    text.scrollTop = Math.max(0, line - 3) * parseFloat(getComputedStyle(text).lineHeight);
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-go-line]");
    if (button) point(button);
  });

  addEventListener("beforeunload", (event) => { if (isTyping()) event.preventDefault(); });

  function begin() {
    isSending = false;
    if (!grid()) return;
    const here = grid().querySelector("[data-here]");
    const link = here?.matches("tr") ? here.querySelector("td a") : here;
    const wrong = document.querySelector("[data-go-line]");
    rove(link ?? grid().querySelector("td a"));
    if (wrong) point(wrong);
    else link?.focus();
  }
  document.addEventListener("htmx:afterSettle", (event) => { if (event.target.id === "main") begin(); });
  document.addEventListener("htmx:afterRequest", () => { isSending = false; });
  begin();
})();
