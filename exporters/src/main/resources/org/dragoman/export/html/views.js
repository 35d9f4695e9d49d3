// The four views. Each gives the children of the main part of the page.
const state = { documents: "", entities: "", entityType: "", act: "", quad: "", period: null };

const search = (key, label, after) => el("input", { type: "search", placeholder: label, "aria-label": label, value: state[key],
  oninput: i => { state[key] = i.target.value; after(); } });
const choice = (key, label, values, after) => el("select", { "aria-label": label, onchange: s => { state[key] = s.target.value; after(key); }, "data-key": key },
  el("option", { value: "" }, label), values.map(v => el("option", { value: v, selected: state[key] === v }, words(v))));
const has = (text, query) => text.toLowerCase().includes(query.toLowerCase());

const documentsView = (d, id) => {
  const found = id ? find(d, id) : null;
  const about = found && found.kind !== "relation" && found.kind !== "event" ? found.value.entity_id : null;
  const list = el("ul", { class: "list documents" });
  const fillList = () => list.replaceChildren(...documents
    .filter(x => has(titleOf(x) + " " + x.source + " " + (x.publisher || ""), state.documents))
    .map(x => el("li", {}, el("a", { href: placeHash(x), "aria-current": x === d ? "true" : null, dir: "auto" }, titleOf(x),
      el("small", {}, [x.date, x.publisher].filter(Boolean).join(" · ")),
      el("small", {}, x.mentions.length + " names · " + x.relations.length + " relations · " + x.events.length + " events")))));
  fillList();
  const chips = Object.keys(shown).map(k => el("button", { class: "chip " + k, "data-key": "chip " + k, "aria-pressed": String(shown[k]),
    onclick: () => { shown[k] = !shown[k]; show(); } }, { PER: "persons", ORG: "organisations", LOC: "places" }[k] || k));
  return [
    el("section", { class: "side", "aria-label": "Documents" }, search("documents", "Find a document", fillList), list),
    el("section", { class: "reading" }, el("h2", { dir: "auto" }, titleOf(d)),
      el("p", { class: "faint" }, [d.date, d.publisher, d.source].filter(Boolean).join(" · ")),
      el("div", { class: "tools" }, chips), textView(d, found && { about, spans: spansOf(found) })),
    el("aside", { class: "detail", "aria-label": "Details" }, found
      ? [DETAILS[found.kind](d, found.value), el("p", {}, el("a", { href: placeHash(d) }, "Back to the whole document"))]
      : documentDetail(d))];
};

const entityDetail = e => {
  const said = mentionsOf.get(e.entity_id) || [];
  return [entityFacts(e),
    section("Relations", (relationsOf.get(e.entity_id) || []).map(x => relationCard(x.document, x.relation))),
    section("Events", (eventsOf.get(e.entity_id) || []).map(v => eventCard(v, true))),
    section("Named", said.map(x => el("a", { class: "card", href: placeHash(x.document, x.mention.mention_id) },
      quote(x.document, x.mention.begin, x.mention.end), el("div", { class: "faint" }, titleOf(x.document)))))];
};

const entitiesView = chosen => {
  const body = el("tbody");
  const fillTable = () => body.replaceChildren(...entities
    .filter(e => (!state.entityType || e.type === state.entityType)
      && (has(e.name, state.entities) || e.names.some(n => has(n.name, state.entities)) || e.country === state.entities.toUpperCase()))
    .map(e => el("tr", { "aria-current": e === chosen ? "true" : null, onclick: () => goTo(entityHash(e.entity_id)) },
      el("td", {}, el("a", { href: entityHash(e.entity_id) }, e.name)), el("td", {}, tag(e.type), " ", e.subtype || ""), el("td", {}, e.country || ""),
      el("td", { class: "n" }, String(e.mentions)), el("td", { class: "n" }, String(e.documents)),
      el("td", { class: "n" }, String((eventsOf.get(e.entity_id) || []).length)))));
  fillTable();
  return [
    el("section", {}, el("h2", {}, "Entities"),
      el("div", { class: "tools" }, search("entities", "Name or country code", fillTable), choice("entityType", "all types", ["PER", "ORG", "LOC"], fillTable)),
      el("table", { class: "entities" }, el("thead", {}, el("tr", {}, ["Name", "Type", "Country"].map(h => el("th", {}, h)),
        ["Names", "Documents", "Events"].map(h => el("th", { class: "n" }, h)))), body)),
    el("aside", { class: "detail", "aria-label": "Details" }, chosen ? entityDetail(chosen) : el("p", { class: "empty" }, "Choose an entity to see where it is named, its relations and its events."))];
};

const ALL_QUADS = ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "uncoded"];
const DAY = 86400000;
const dayNumber = day => Math.round(Date.parse(day + "T00:00:00Z") / DAY);
const dayText = n => new Date(n * DAY).toISOString().slice(0, 10);

const timeLine = (dated, after) => {
  if (!dated.length) return el("p", { class: "empty" }, "No event has a date.");
  // one report of an anniversary must not flatten a year of news: the line spans what lies between the outer percentiles
  const days = dated.map(v => dayNumber(dayOf(v))).sort((a, b) => a - b);
  const first = days[Math.floor(days.length * .02)], last = days[Math.ceil(days.length * .98) - 1];
  const width = isNarrow() ? Math.max(320, Math.min(920, innerWidth - 40)) : 920, height = 210, left = 34, bottom = 26;
  const step = [1, 7, 30, 91, 365].find(s => (last - first) / s <= width / 15) || 3650;
  const count = Math.floor((last - first) / step) + 1;
  const bins = Array.from({ length: count }, () => ({}));
  dated.forEach(v => { const i = Math.floor((dayNumber(dayOf(v)) - first) / step); if (i >= 0 && i < count) push2(bins[i], quadOf(v)); });
  const most = Math.max(1, ...bins.map(b => Object.values(b).reduce((s, n) => s + n, 0)));
  const w = Math.min(60, (width - left) / count), y = n => (height - bottom - 8) * n / most;
  const said = (n, quad, period) => (step === 1 ? period[0] : period.join(" to ")) + ": " + n + " " + words(quad);
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Events by time" },
    svg("line", { class: "axis", x1: left, x2: width, y1: height - bottom, y2: height - bottom }),
    svg("text", { class: "axis-text", x: left - 6, y: 14, "text-anchor": "end" }, String(most)));
  bins.forEach((b, i) => {
    const from = first + i * step, period = [dayText(from), dayText(from + step - 1)];
    const on = state.period && state.period[0] === period[0];
    let base = height - bottom;
    ALL_QUADS.filter(q => b[q]).forEach(q => {
      base -= y(b[q]);
      picture.append(svg("rect", { class: "bar f-" + q + (on ? " on" : ""), x: left + i * w + .5, y: base, width: Math.max(1, w - 1.5), height: y(b[q]),
        "data-key": period[0] + q, "aria-label": said(b[q], q, period), ...pressed(() => { state.period = on ? null : period; after(period[0] + q); }) },
        svg("title", {}, said(b[q], q, period))));
    });
  });
  const labels = Math.min(count, Math.max(2, Math.floor(width / 130)));
  for (let k = 0; k < labels; k++) {
    const i = labels === 1 ? 0 : Math.round(k * (count - 1) / (labels - 1));
    picture.append(svg("text", { class: "axis-text", x: left + i * w + w / 2, y: height - 8, "text-anchor": k === 0 ? "start" : k === labels - 1 && count * w > width * .9 ? "end" : "middle" }, dayText(first + i * step)));
  }
  return picture;
};
const push2 = (bin, quad) => { bin[quad] = (bin[quad] || 0) + 1; };

const eventsView = () => {
  const view = el("section", {}), side = el("aside", { class: "detail", "aria-label": "Details" });
  const fillView = key => {
    const kept = events.filter(v => (!state.act || v.type === state.act) && (!state.quad || quadOf(v) === state.quad));
    const dated = kept.filter(dayOf);
    const inPeriod = v => !state.period || (dayOf(v) && dayOf(v) >= state.period[0] && dayOf(v) <= state.period[1]);
    const list = kept.filter(inPeriod).sort((a, b) => (dayOf(a) || "~") < (dayOf(b) || "~") ? -1 : (dayOf(a) || "~") > (dayOf(b) || "~") ? 1 : 0);
    view.replaceChildren(el("h2", {}, "Events"),
      el("div", { class: "tools" }, choice("act", "all acts", unique(events.map(v => v.type)).sort(), fillView), choice("quad", "all classes", ALL_QUADS, fillView),
        state.period ? el("button", { class: "chip", "aria-pressed": "true", onclick: () => { state.period = null; fillView(); } }, state.period.join(" to ") + " ×") : null,
        el("span", { class: "faint" }, list.length + " of " + events.length + " events, " + dated.length + " with a date")),
      legend(), timeLine(dated, key => fillView(key)),
      el("table", { class: "events" }, el("thead", {}, el("tr", {}, ["Date", "Act", "Who", "To whom", "Status"].map(h => el("th", {}, h)))),
        el("tbody", {}, list.slice(0, 1000).map(v => { const who = whoDid(v);
          return el("tr", { ...pressed(() => tell(side, el("p", {}, el("a", { href: placeHash(v.document, v.event_id) }, "Show in the text")), eventDetail(v.document, v))), role: null },
            el("td", {}, dateOf(v)), el("td", {}, dot(quadOf(v)), words(v.type)), el("td", {}, who.actors), el("td", {}, who.recipients), el("td", {}, v.status)); }))),
      !list.length ? el("p", { class: "empty" }, "No event is of this kind and time.") : "",
      list.length > 1000 ? el("p", { class: "faint" }, "The first 1,000 are shown; choose an act, a class or a period.") : "");
    const again = key && Array.from(view.querySelectorAll("[data-key]")).find(e => e.dataset.key === key);
    if (again) again.focus({ preventScroll: true });
  };
  fillView();
  side.append(el("p", { class: "empty" }, "Choose an event in the table, or a bar of the time line to see its days only."));
  return [view, side];
};
