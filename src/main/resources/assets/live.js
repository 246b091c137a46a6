// Says that new runs are there, and loads them when asked to. The stream rests while the page is hidden, and goes on
// behind the last event it has seen.
(() => {
  const box = document.querySelector("[data-live]");
  const button = box?.querySelector("a");
  if (!button) return;
  const address = new URL(box.dataset.live, location.href);
  let stream;
  let fresh = 0;

  const say = (text) => { button.textContent = text; button.hidden = false; };

  // A run that belongs further down than what is loaded would not appear.
  const appears = (run) => {
    const shown = [...document.querySelectorAll("#feed [data-started]")];
    return !document.querySelector("#feed .pager") || shown.some((it) => it.dataset.started <= run.started_at);
  };

  const heard = (event) => { if (event.lastEventId) address.searchParams.set("after", event.lastEventId); };

  const open = () => {
    if (document.hidden || stream) return;
    stream = new EventSource(address);
    stream.addEventListener("activity", (event) => {
      heard(event);
      if (!appears(JSON.parse(event.data))) return;
      fresh += 1;
      say(fresh === 1 ? box.dataset.one : box.dataset.many.replace("#", fresh));
    });
    stream.addEventListener("restart", (event) => { heard(event); say(box.dataset.restart); });
    stream.addEventListener("error", () => {
      if (stream?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      stream = undefined;
      setTimeout(open, 60_000);
    });
  };

  const close = () => { stream?.close(); stream = undefined; };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  // htmx may take the page away without a page load.
  document.addEventListener("htmx:afterSwap", (event) => {
    if (!box.isConnected) return close();
    if (event.detail.requestConfig?.elt !== button) return;
    fresh = 0;
    button.hidden = true;
    document.querySelector("#feed a")?.focus();
  });
  open();
})();
