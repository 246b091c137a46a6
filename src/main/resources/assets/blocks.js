// The parts of a workout as rows of fields. The text above them is what is saved: a change of a row writes it anew, and
// a change of the text brings new rows from the server.
(() => {
  const rows = () => document.getElementById("block-rows");
  const text = () => document.getElementById("parts");
  const inner = (block) => block.querySelector(":scope > .blocks");
  const part = (block, name) => block.querySelector(`:scope > .block-fields [data-part="${name}"]`).value.trim();
  const isRepeat = (block) => block?.classList.contains("block-repeat");
  let waiting;
  let dragged = null;

  function step(block) {
    const kind = part(block, "kind");
    const note = part(block, "note");
    return [
      part(block, "length") || "open",
      { run: "", recovery: "jog" }[kind] ?? kind,
      part(block, "target"),
      note && `"${note.replace(/[\\"]/g, "\\$&")}"`,
    ].filter((word) => word).join(" ");
  }

  const written = (list) => [...list.children]
    .map((block) => (isRepeat(block) ? repeat(block) : step(block)))
    .filter((words) => words)
    .join(", ");

  function repeat(block) {
    const words = written(inner(block));
    return words && `${part(block, "times") || 2}x(${words})`;
  }

  function write() {
    text().value = written(rows().querySelector(".blocks"));
    text().dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Up and down go into a repeat and out of it again.
  function shift(block, by) {
    const list = block.parentElement;
    const sibling = by < 0 ? block.previousElementSibling : block.nextElementSibling;
    const around = list.closest(".block-repeat");
    if (isRepeat(sibling) && !isRepeat(block)) {
      if (by < 0) inner(sibling).append(block); else inner(sibling).prepend(block);
    } else if (sibling) {
      if (by < 0) sibling.before(block); else sibling.after(block);
    } else if (around) {
      if (by < 0) around.before(block); else around.after(block);
    }
  }

  function add(button) {
    const list = button.closest(".block-repeat, .block-rows").querySelector(":scope > .blocks");
    const made = rows().querySelector(`template[data-new="${button.dataset.add}"]`).content.cloneNode(true).firstElementChild;
    list.append(made);
    made.querySelector("input").select();
    write();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".block-rows button");
    if (!button) return;
    const block = button.closest(".block");
    if (button.dataset.add) { add(button); return; }
    if (button.dataset.shift) {
      shift(block, Number(button.dataset.shift));
      button.focus();
    } else {
      const near = block.nextElementSibling ?? block.previousElementSibling ?? block.parentElement.closest(".block") ?? rows();
      block.remove();
      near.querySelector("input, button").focus();
    }
    write();
  });

  document.addEventListener("keydown", (event) => {
    const block = event.target.closest(".block");
    if (!block || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    shift(block, event.key === "ArrowUp" ? -1 : 1);
    event.target.focus();
    write();
  });

  document.addEventListener("input", (event) => {
    if (event.target.closest(".block-rows")) { event.stopPropagation(); write(); return; }
    if (event.target !== text() || !event.isTrusted || !rows()) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!text() || !rows()) return; // saved and gone meanwhile
      htmx.ajax("POST", "/workouts/rows", {
        target: "#block-rows",
        swap: "outerHTML",
        values: { parts: text().value, csrf: text().form.elements.namedItem("csrf").value },
      });
    }, 400);
  });

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(".block-grip")?.closest(".block") ?? null;
    if (dragged) event.dataTransfer.effectAllowed = "move";
  });
  document.addEventListener("dragover", (event) => {
    if (dragged && event.target.closest(".block-rows")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const onto = dragged && event.target.closest(".block, .block-rows .blocks");
    if (!onto || dragged.contains(onto)) return;
    event.preventDefault();
    const box = onto.getBoundingClientRect();
    if (!onto.matches(".block")) onto.append(dragged);
    else if (event.clientY < box.top + box.height / 2) onto.before(dragged);
    else onto.after(dragged);
    write();
  });
  document.addEventListener("dragend", () => { dragged = null; });
})();
