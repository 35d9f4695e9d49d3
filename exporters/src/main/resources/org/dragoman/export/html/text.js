// A document's text, cut at every border of an annotation, so that annotations may overlap.
const shown = { PER: true, ORG: true, LOC: true, references: true, events: true };

const annotationsOf = (d, chosen) => {
  const spans = [];
  const add = (begin, end, kind, id, classes) => { if (end > begin) spans.push({ begin, end, kind, id, classes }); };
  d.zones.forEach(z => add(z.begin, z.end, null, null, z.zone));
  const about = chosen && chosen.about;
  if (chosen) chosen.spans.forEach(s => add(s.begin, s.end, null, null, s.classes));
  d.mentions.filter(m => shown[m.type])
    .forEach(m => add(m.begin, m.end, "mention", m.mention_id, "ann m " + m.type + (about === m.entity_id ? " same" : "")));
  if (shown.references) d.references
    .forEach(r => add(r.begin, r.end, "reference", r.reference_id, "ann ref" + (about && about === r.entity_id ? " same" : "")));
  if (shown.events) d.events
    .forEach(v => add(v.trigger_begin, v.trigger_end, "event", v.event_id, "ann ev " + quadOf(v)));
  return spans;
};

const textView = (d, chosen) => {
  const spans = annotationsOf(d, chosen).sort((a, b) => a.begin - b.begin || b.end - a.end);
  const cuts = unique([0, d.text.length].concat(spans.flatMap(s => [s.begin, s.end]))).sort((a, b) => a - b);
  const view = el("div", { class: "text", dir: "auto" });
  let open = [], next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i], to = cuts[i + 1];
    open = open.filter(s => s.end > from);
    while (next < spans.length && spans[next].begin <= from) open.push(spans[next++]);
    const piece = d.text.slice(from, to);
    if (!open.length) { view.append(piece); continue; }
    const inner = open.filter(s => s.id).sort((a, b) => (a.end - a.begin) - (b.end - b.begin))[0];
    view.append(el("span", {
      class: unique(open.flatMap(s => s.classes.split(" "))).join(" "),
      "data-id": inner && inner.id,
      "data-key": inner && inner.begin === from ? inner.id : null,
      ...(inner ? pressed(() => goTo(placeHash(d, inner.id))) : {}),
      ...(inner && inner.begin < from ? { tabindex: null, role: null } : {})
    }, piece));
  }
  return view;
};
