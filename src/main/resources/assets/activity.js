// Draws an activity: its trace on a map, and the course of pace, heart rate and elevation, one cursor through all.
(() => {
  const page = document.querySelector("[data-activity]");
  if (!page) return;
  const language = document.documentElement.lang;

  // light-dark() is resolved by letting an element wear the colour.
  const colour = (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };

  function drawMap(box, data) {
    const places = data.latitude.map((latitude, i) =>
      latitude === null || data.longitude[i] === null ? null : [latitude, data.longitude[i]]);
    const known = places.filter(Boolean);
    const map = L.map(box, { zoomControl: false, attributionControl: false, scrollWheelZoom: false, maxZoom: 18 });
    L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
    if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { referrerPolicy: "origin", maxZoom: 18 }).addTo(map);
    const trace = L.polyline(known, { className: "trace", weight: 4, interactive: false }).addTo(map);
    const dot = (place, className, radius) =>
      L.circleMarker(place, { className, radius, weight: 2, interactive: false }).addTo(map);
    dot(known[known.length - 1], "trace-end", 6);
    dot(known[0], "trace-start", 6);
    map.fitBounds(trace.getBounds(), { padding: [16, 16], animate: false });
    const here = dot(known[0], "trace-here", 7);
    here.remove();
    return (i) => {
      const place = i === null ? null : places[i];
      if (place) here.setLatLng(place).addTo(map); else here.remove();
    };
  }

  const clock = (seconds) => {
    const all = Math.round(seconds);
    const two = (n) => String(n).padStart(2, "0");
    const hours = Math.floor(all / 3600);
    return (hours ? `${hours}:${two(Math.floor(all / 60) % 60)}` : `${Math.floor(all / 60)}`) + `:${two(all % 60)}`;
  };

  // What each curve reads of the data, how it says a value, and whether less is higher up.
  function curves(figure, data) {
    const metres = Number(figure.dataset.metres);
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const each = (column, change) => column.map((value) => (value === null ? null : change(value)));
    return {
      pace: { values: each(data.pace_s_per_km, (v) => v * metres / 1000), say: clock, down: true, steps: [15, 30, 60, 120, 300, 600] },
      speed: { values: each(data.pace_s_per_km, (v) => 3600000 / v / metres), say: (v) => number.format(v) },
      heart: { values: data.heart_rate, say: (v) => whole.format(v) },
      elevation: { values: each(data.elevation_m, (v) => v / Number(figure.dataset.metresUp)), say: (v) => whole.format(v), filled: true },
    };
  }

  // A few points of standing still would press everything else flat: pace is drawn up to its slowest twentieth.
  function range(curve) {
    const known = curve.values.filter((value) => value !== null).sort((a, b) => a - b);
    if (!known.length) return [0, 1];
    const low = known[0];
    const high = curve.down ? known[Math.floor((known.length - 1) * 0.95)] : known[known.length - 1];
    const room = Math.max((high - low) * 0.15, curve.down ? 10 : 2);
    return [low - room, high + room];
  }

  function drawCourse(figure, data, follow) {
    const byDistance = figure.dataset.by === "distance";
    const metres = Number(figure.dataset.metres);
    // A point without a distance stands where the one before it stood; uPlot needs growing positions.
    let last = 0;
    const xs = byDistance
      ? data.distance_m.map((value) => (last = Math.max(last, value === null ? last : value / metres)))
      : data.time_s;
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const sayX = (x) => (byDistance ? `${number.format(x)} ${figure.dataset.unit}` : clock(x));
    const all = curves(figure, data);
    const [ink, line, accent, fill] = ["--ink-soft", "--line", "--accent", "--accent-soft"].map(colour);
    const font = `12px ${getComputedStyle(document.documentElement).getPropertyValue("--font")}`;
    const axis = { stroke: ink, font, ticks: { show: false } };
    return [...figure.querySelectorAll("[data-curve]")].map((box) => {
      const curve = all[box.dataset.curve];
      const plot = box.querySelector(".course-plot");
      const said = box.querySelector(".course-now");
      box.querySelector("b").textContent = box.dataset.label;
      box.querySelector("span").textContent = box.dataset.unit;
      plot.replaceChildren();
      const chart = new uPlot({
        width: plot.clientWidth,
        height: plot.clientHeight,
        legend: { show: false },
        cursor: { y: false, sync: { key: "course" }, drag: { x: false, y: false } },
        scales: { x: { time: false }, y: { dir: curve.down ? -1 : 1, range: range(curve) } },
        axes: [
          { ...axis, size: 26, grid: { show: false }, values: (_, ticks) => ticks.map((t) => (byDistance ? number.format(t) : clock(t))) },
          { ...axis, size: 56, grid: { stroke: line, width: 1 }, incrs: curve.steps, values: (_, ticks) => ticks.map(curve.say) },
        ],
        series: [{}, { stroke: accent, fill: curve.filled ? fill : undefined, width: 1.5, points: { show: false } }],
        hooks: {
          setCursor: [(chart) => {
            const i = chart.cursor.idx ?? null;
            const value = i === null ? null : curve.values[i];
            said.textContent = i === null ? "" : `${value === null ? "–" : curve.say(value)} · ${sayX(xs[i])}`;
            follow(i);
          }],
        },
      }, [xs, curve.values], plot);
      byKeyboard(plot, box.dataset.label, xs.length, (i) => {
        chart.setCursor({ left: chart.valToPos(xs[i], "x"), top: 0 });
        return said.textContent;
      });
      return chart;
    });
  }

  // The arrows walk along the course, a hundredth of it at a time, and with Page a tenth; what stands there is said.
  function byKeyboard(plot, name, count, go) {
    let at = 0;
    const step = Math.max(1, Math.round(count / 100));
    const walk = { ArrowLeft: -step, ArrowRight: step, ArrowDown: -step, ArrowUp: step, PageDown: -10 * step, PageUp: 10 * step, Home: -count, End: count };
    const show = () => {
      plot.setAttribute("aria-valuenow", at);
      plot.setAttribute("aria-valuetext", go(at));
    };
    const attributes = { tabindex: 0, role: "slider", "aria-label": name, "aria-valuemin": 0, "aria-valuemax": count - 1, "aria-valuenow": at };
    Object.entries(attributes).forEach(([key, value]) => plot.setAttribute(key, value));
    plot.onfocus = show;
    plot.onkeydown = (event) => {
      if (!(event.key in walk)) return;
      event.preventDefault();
      at = Math.min(count - 1, Math.max(0, at + walk[event.key]));
      show();
    };
  }

  async function start() {
    const answer = await fetch(page.dataset.samples, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const data = await answer.json();
    const box = page.querySelector("[data-map]");
    const figure = page.querySelector("[data-course]");
    const follow = box ? drawMap(box, data) : () => {};
    if (!figure) return;
    let plots = drawCourse(figure, data, follow);
    const again = () => { plots.forEach((plot) => plot.destroy()); plots = drawCourse(figure, data, follow); };
    let waiting;
    addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(again, 150); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
    page.dataset.drawn = "true";
  }
  start();
})();
