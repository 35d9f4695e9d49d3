// What the page shows, read from the blocks of JSON in it, and looked up from all sides.
const documents = Array.from(document.querySelectorAll("script.document"), b => JSON.parse(b.textContent));
const entities = JSON.parse(document.querySelector("#entities").textContent).sort((a, b) => b.mentions - a.mentions);
const documentOf = new Map(documents.map(d => [d.document_id, d]));
const entityOf = new Map(entities.map(e => [e.entity_id, e]));
const mentionsOf = new Map();
const relationsOf = new Map();
const eventsOf = new Map();
const events = [];

const push = (map, key, value) => { if (key) { if (!map.has(key)) map.set(key, []); map.get(key).push(value); } };
const unique = list => Array.from(new Set(list));

for (const d of documents) {
  d.mentions = d.entities.flatMap(e => e.mentions.map(m => Object.assign(m, { entity_id: e.entity_id })));
  d.mentions.forEach(m => push(mentionsOf, m.entity_id, { document: d, mention: m }));
  for (const r of d.relations) {
    const found = { document: d, relation: r };
    unique([r.subject_entity_id, r.object_entity_id]).forEach(id => push(relationsOf, id, found));
  }
  for (const v of d.events) {
    v.document = d;
    events.push(v);
    const parts = v.participants.map(p => p.entity_id);
    unique(parts.concat(v.location_entity_id, v.attributed_to_entity_id)).forEach(id => push(eventsOf, id, v));
  }
}

const nameOf = id => entityOf.has(id) ? entityOf.get(id).name : id;
const titleOf = d => d.title || d.source;
const dayOf = v => v.date || v.date_begin;
const dateOf = v => {
  if (v.date || !v.date_begin) return v.date || "";
  if (v.date_precision === "year") return v.date_begin.slice(0, 4);
  if (v.date_precision === "month") return v.date_begin.slice(0, 7);
  return v.date_begin + " to " + v.date_end;
};
const quadOf = v => v.quad_class || "uncoded";
const words = name => name.replace(/_/g, " ").toLowerCase();
const snippet = (d, begin, end) => {
  const s = d.sentences.find(s => s.begin <= begin && begin < s.end);
  const from = Math.max(s ? s.begin : 0, begin - 90);
  const to = Math.min(s ? s.end : d.text.length, end + 90);
  return { before: (from > (s ? s.begin : 0) ? "…" : "") + d.text.slice(from, begin),
    at: d.text.slice(begin, end), after: d.text.slice(end, to) + (to < (s ? s.end : d.text.length) ? "…" : "") };
};
const whoDid = v => {
  const say = role => unique(v.participants.filter(p => p.role === role).map(p => p.name || p.text)).join(", ");
  return { actors: say("actor"), recipients: say("recipient") };
};
