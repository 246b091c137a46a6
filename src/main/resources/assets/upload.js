// Sends chosen or dropped files one after the other, each with its progress and its result. Without this script the
// form sends them all at once.
(() => {
  const form = document.querySelector("form[data-drop]");
  if (!form) return;
  const results = document.getElementById("results");
  const input = form.querySelector("input[type=file]");
  let queue = Promise.resolve();

  function send(file) {
    const line = document.createElement("li");
    line.className = "result";
    const name = document.createElement("p");
    name.className = "result-file";
    name.textContent = file.name;
    const progress = document.createElement("progress");
    progress.max = file.size || 1;
    progress.value = 0;
    progress.setAttribute("aria-label", `${form.dataset.sending}: ${file.name}`);
    line.append(name, progress);
    results.hidden = false;
    results.append(line);
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.upload.addEventListener("progress", (event) => { progress.max = event.total; progress.value = event.loaded; });
      request.addEventListener("load", () => {
        const answer = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("#results > li");
        if (answer) line.replaceWith(answer); else failed(line, progress);
        done();
      });
      request.addEventListener("error", () => { failed(line, progress); done(); });
      const data = new FormData();
      data.append("csrf", form.elements.csrf.value);
      data.append("file", file);
      request.send(data);
    });
  }

  function failed(line, progress) {
    const said = document.createElement("p");
    said.className = "small";
    said.textContent = form.dataset.failed;
    line.classList.add("result-bad");
    progress.replaceWith(said);
  }

  const sendAll = (files) => [...files].forEach((file) => { queue = queue.then(() => send(file)); });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll(input.files);
    form.reset();
  });
  ["dragover", "dragenter"].forEach((type) => addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.add("drop-here");
  }));
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) form.classList.remove("drop-here"); });
  addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("drop-here");
    if (event.dataTransfer) sendAll(event.dataTransfer.files);
  });
})();
