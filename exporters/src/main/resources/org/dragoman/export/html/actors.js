// Who acts toward whom: actors as nodes, their events as edges, laid out by springs, the same every time.
const edgesOf = () => {
  const edges = new Map();
  for (const v of events) {
    if (v.status === "denied" || v.status === "possible") continue;
    const ids = role => unique(v.participants.filter(p => p.role === role && p.entity_id).map(p => p.entity_id));
    for (const a of ids("actor")) for (const b of ids("recipient")) {
      if (a === b) continue;
      const key = a < b ? a + "\n" + b : b + "\n" + a;
      if (!edges.has(key)) edges.set(key, { a: a < b ? a : b, b: a < b ? b : a, events: [] });
      edges.get(key).events.push(v);
    }
  }
  return Array.from(edges.values());
};

const mostFrequent = list => {
  const counts = {};
  list.forEach(x => { counts[x] = (counts[x] || 0) + 1; });
  return Object.keys(counts).sort((x, y) => counts[y] - counts[x] || (x < y ? -1 : 1))[0];
};

const layOut = (nodes, edges, width, height) => {
  nodes.forEach((n, i) => { const t = i * 2.399963, r = 26 * Math.sqrt(i + .5); n.x = width / 2 + r * Math.cos(t); n.y = height / 2 + r * Math.sin(t) * .7; });
  for (let round = 0; round < 400; round++) {
    const heat = 14 * (1 - round / 400);
    nodes.forEach(n => { n.dx = (width / 2 - n.x) * .012; n.dy = (height / 2 - n.y) * .022; });
    for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) {
      const p = nodes[i], q = nodes[j], dx = p.x - q.x, dy = (p.y - q.y) * 1.5, d2 = Math.max(60, dx * dx + dy * dy), f = 5200 / d2;
      const d = Math.sqrt(d2);
      p.dx += dx / d * f; p.dy += dy / d * f; q.dx -= dx / d * f; q.dy -= dy / d * f;
    }
    edges.forEach(e => {
      const dx = e.to.x - e.from.x, dy = e.to.y - e.from.y, d = Math.max(1, Math.hypot(dx, dy)), f = (d - 110) * .03 * Math.min(3, 1 + Math.log(e.events.length));
      e.from.dx += dx / d * f; e.from.dy += dy / d * f; e.to.dx -= dx / d * f; e.to.dy -= dy / d * f;
    });
    nodes.forEach(n => {
      const d = Math.max(.01, Math.hypot(n.dx, n.dy)), s = Math.min(d, heat) / d;
      n.x += n.dx * s; n.y += n.dy * s;
    });
  }
  // the springs settle in the middle; what they found is stretched over the whole picture
  const stretch = (axis, from, to) => {
    const all = nodes.map(n => n[axis]), low = Math.min(...all), high = Math.max(...all);
    nodes.forEach(n => { n[axis] = high > low ? from + (to - from) * (n[axis] - low) / (high - low) : (from + to) / 2; });
  };
  stretch("x", 80, width - 80);
  stretch("y", 40, height - 30);
};

const actorsView = () => {
  const narrow = isNarrow(), width = narrow ? 480 : 980, height = narrow ? 600 : 640, limit = narrow ? 16 : 40;
  const all = edgesOf();
  const weight = new Map();
  all.forEach(e => [e.a, e.b].forEach(id => weight.set(id, (weight.get(id) || 0) + e.events.length)));
  const ids = Array.from(weight.keys()).sort((x, y) => weight.get(y) - weight.get(x) || (x < y ? -1 : 1)).slice(0, limit);
  const nodes = ids.map(id => ({ id, weight: weight.get(id) })), at = new Map(nodes.map(n => [n.id, n]));
  const edges = all.filter(e => at.has(e.a) && at.has(e.b)).map(e => Object.assign(e, { from: at.get(e.a), to: at.get(e.b) }));
  const side = el("aside", { class: "detail", "aria-label": "Details" }, el("p", { class: "empty" }, "Choose an actor, or a line to see what passed between two."));
  if (!nodes.length) return [el("section", {}, el("h2", {}, "Actors"), el("p", { class: "empty" }, "No event has an actor and a recipient that are named.")), side];
  layOut(nodes, edges, width, height);
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Actors and what passed between them" });
  edges.forEach(e => picture.append(svg("line", { class: "edge s-" + mostFrequent(e.events.map(quadOf)), x1: e.from.x, y1: e.from.y, x2: e.to.x, y2: e.to.y,
    "stroke-width": 1.5 + 2 * Math.log2(e.events.length), "aria-label": nameOf(e.a) + " and " + nameOf(e.b) + ": " + e.events.length + " events",
    ...pressed(() => tell(side, el("h2", {}, nameOf(e.a) + " and " + nameOf(e.b)), section("Events", e.events.map(v => eventCard(v, true))))) },
    svg("title", {}, nameOf(e.a) + " and " + nameOf(e.b) + ": " + e.events.length))));
  nodes.forEach(n => {
    const e = entityOf.get(n.id), r = 5 + 2.2 * Math.sqrt(n.weight);
    const node = svg("g", { class: "node n-" + e.type, transform: `translate(${n.x.toFixed(1)} ${n.y.toFixed(1)})`, "aria-label": e.name,
      ...pressed(() => { picture.querySelectorAll(".node.on").forEach(x => x.classList.remove("on")); node.classList.add("on");
        tell(side, entityDetail(e), el("p", {}, entityLink(e.entity_id, "All about this entity"))); }) },
      svg("circle", { r }), svg("text", { y: -r - 4, "text-anchor": "middle" }, e.name.length > 26 ? e.name.slice(0, 25) + "…" : e.name));
    picture.append(node);
  });
  return [el("section", {}, el("h2", {}, "Actors"),
    el("p", { class: "faint" }, "The " + nodes.length + " busiest of " + weight.size + " actors; a line is what passed between two, coloured by its commonest class; denied and possible acts are left out."), legend(), picture), side];
};
