// Draws the table of a `figure[data-chart]` with uPlot. The table stays the truth: what it holds is what is drawn.
// Column 1: a date in `data-date`; columns with a `data-value` are drawn (empty: unknown, a gap), others are not.
(() => {
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // light-dark() is resolved by letting an element wear the colour.
  const colour = (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };

  function read(table) {
    const rows = [...table.tBodies[0].rows];
    const isDrawn = (i) => i === 0 || rows[0]?.cells[i].dataset.value !== undefined;
    const pick = (cells) => [...cells].filter((_, i) => isDrawn(i));
    const heads = pick(table.tHead.rows[0].cells).map((cell) => cell.textContent.trim());
    const xs = rows.map((row) => Date.parse(`${row.cells[0].dataset.date}T00:00:00Z`) / 1000);
    const columns = heads.slice(1).map((_, i) =>
      rows.map((row) => { const { value } = pick(row.cells)[i + 1].dataset; return value === "" ? null : Number(value); }));
    const shown = rows.map((row) => pick(row.cells).map((cell) => cell.textContent.trim()));
    return { heads, xs, columns, shown };
  }

  function draw(figure) {
    const plot = figure.querySelector(".chart-plot");
    const data = read(figure.querySelector("table"));
    const [ink, line, accent, bar] = ["--ink-soft", "--line", "--accent", "--bar"].map(colour);
    const bars = figure.dataset.chart === "bars" ? uPlot.paths.bars({ size: [0.7, 40] }) : undefined;
    const language = document.documentElement.lang;
    const axisDay = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    // Half of a bar's place on either side, however far the dates are apart.
    const step = Math.min(...data.xs.slice(1).map((x, i) => x - data.xs[i]), 7 * 86400);
    const font = `12px ${token("--font")}`;
    // A label below every so many bars, counted back from the newest, so that each has its room.
    const every = Math.ceil(data.xs.length / Math.max(2, Math.floor((plot.clientWidth - 70) / 62)));
    const labelled = data.xs.filter((_, i) => (data.xs.length - 1 - i) % every === 0);
    const axis = { stroke: ink, font, grid: { stroke: line, width: 1 }, ticks: { show: false } };
    // Where nobody points, the newest value stands below.
    const said = (i) => data.shown[i ?? data.shown.length - 1] ?? [];
    plot.replaceChildren();
    const chart = new uPlot({
      width: plot.clientWidth,
      height: plot.clientHeight - (plot.clientWidth < 420 ? 52 : 34),
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
      cursor: { y: false },
      scales: {
        x: { range: (_, first, last) => [first - step * 0.55, last + step * 0.55] },
        y: { range: (_, low, high) => [Math.min(0, low ?? 0), (high || 1) * 1.08] },
      },
      axes: [
        { ...axis, grid: { show: false }, splits: () => labelled, values: (_, ticks) => ticks.map((t) => axisDay.format(t * 1000)) },
        { ...axis, size: 48, values: (_, ticks) => ticks.map((t) => number.format(t)) },
      ],
      series: [
        { label: data.heads[0], value: (_u, _v, _s, i) => said(i)[0] },
        ...data.columns.map((_, c) => ({
          label: data.heads[c + 1],
          stroke: c === 0 ? accent : ink,
          fill: bars ? (c === 0 ? bar : undefined) : undefined,
          width: bars && c === 0 ? 0 : 2,
          dash: c === 0 ? undefined : [6, 4],
          paths: bars && c === 0 ? bars : undefined,
          points: { show: data.xs.length < 15 && !(bars && c === 0) },
          value: (_u, _v, _s, i) => said(i)[c + 1],
        })),
      ],
    }, [data.xs, ...data.columns], plot);
    figure.chart = chart;
    byKeyboard(plot, figure.querySelector("figcaption").textContent.trim(), data.xs.length, (i) => {
      chart.setCursor({ left: chart.valToPos(data.xs[i], "x"), top: 0 });
      return data.shown[i].join(", ");
    });
  }

  // The arrows walk from value to value, as a hand does with the mouse; each is said.
  function byKeyboard(plot, name, count, go) {
    let at = count - 1;
    const walk = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -7, PageUp: 7, Home: -count, End: count };
    const show = () => {
      plot.setAttribute("aria-valuenow", at);
      plot.setAttribute("aria-valuetext", go(at));
    };
    const attributes = { tabindex: 0, role: "slider", "aria-label": name, "aria-valuemin": 0, "aria-valuemax": count - 1, "aria-valuenow": at };
    Object.entries(attributes).forEach(([key, value]) => plot.setAttribute(key, value));
    plot.removeAttribute("aria-hidden");
    plot.onfocus = show;
    plot.onkeydown = (event) => {
      if (!(event.key in walk)) return;
      event.preventDefault();
      at = Math.min(count - 1, Math.max(0, at + walk[event.key]));
      show();
    };
  }

  const all = () => document.querySelectorAll("figure[data-chart]");
  const drawAll = () => all().forEach((figure) => { figure.chart?.destroy(); draw(figure); });
  drawAll();
  let waiting;
  addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(drawAll, 150); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  document.addEventListener("htmx:afterSettle", drawAll);
  // Paper is light, whatever the screen is.
  const root = document.documentElement;
  const onPaper = (theme) => { const before = root.dataset.theme; root.dataset.theme = theme; drawAll(); return before; };
  let onScreen;
  addEventListener("beforeprint", () => { onScreen = onPaper("light"); });
  addEventListener("afterprint", () => { onPaper(onScreen ?? ""); });
})();
