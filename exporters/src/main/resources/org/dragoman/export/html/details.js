// The panel on the right: what was chosen, why it is there, and what hangs together with it.
const find = (d, id) => {
  for (const [kind, list, key] of [["mention", d.mentions, "mention_id"], ["reference", d.references, "reference_id"],
    ["relation", d.relations, "relation_id"], ["event", d.events, "event_id"]]) {
    const value = list.find(x => x[key] === id);
    if (value) return { kind, value };
  }
  return null;
};

const spansOf = found => {
  const v = found.value, chosen = (begin, end) => ({ begin, end, classes: "chosen" });
  if (found.kind === "relation") return v.evidence.map(e => ({ begin: e.begin, end: e.end, classes: "evidence" }));
  if (found.kind === "event") return [chosen(v.trigger_begin, v.trigger_end)]
    .concat(v.participants.map(p => ({ begin: p.begin, end: p.end, classes: "role" })));
  return [chosen(v.begin, v.end)];
};

const relationCard = (d, r) => el("a", { class: "card", href: placeHash(d, r.relation_id) },
  el("b", {}, r.subject_name), " ", words(r.type), " ", el("b", {}, r.object_name),
  r.label ? el("div", {}, "“" + r.label + "”") : null, r.status !== "current" ? el("div", { class: "faint" }, r.status) : null);

const eventCard = (v, withDocument) => {
  const who = whoDid(v);
  return el("a", { class: "card", href: placeHash(v.document, v.event_id) },
    el("div", {}, dot(quadOf(v)), el("b", {}, words(v.type)), " ", el("span", { class: "faint" }, [dateOf(v), v.status].filter(Boolean).join(" · "))),
    el("div", {}, who.actors || "somebody", who.recipients ? " → " + who.recipients : ""),
    quote(v.document, v.trigger_begin, v.trigger_end),
    withDocument ? el("div", { class: "faint" }, titleOf(v.document)) : null);
};

const section = (title, cards) => cards.length ? [el("h3", {}, title + " (" + cards.length + ")"), cards] : [];

const entityFacts = e => [
  el("h2", {}, e.name, " ", tag(e.type)),
  facts([["Kind", e.subtype], ["Country", e.country],
    ["Wikidata", e.wikidata_id ? el("a", { href: "https://www.wikidata.org/wiki/" + encodeURIComponent(e.wikidata_id), rel: "noopener noreferrer" }, e.wikidata_id) : null],
    ["Named", e.mentions + (e.mentions === 1 ? " time" : " times") + " in " + e.documents + (e.documents === 1 ? " document" : " documents")],
    ["Written", e.names.map(n => n.name + (n.count > 1 ? " (" + n.count + ")" : "")).join(", ")]])];

const mentionDetail = (d, m) => [
  entityFacts(entityOf.get(m.entity_id)),
  el("p", {}, el("a", { class: "follow", href: entityHash(m.entity_id) }, "All about this entity")),
  el("h3", {}, "This name"), why(m),
  section("Relations here", d.relations.filter(r => [r.subject_entity_id, r.object_entity_id].includes(m.entity_id)).map(r => relationCard(d, r))),
  section("Events here", d.events.filter(v => (eventsOf.get(m.entity_id) || []).includes(v)).map(v => eventCard(v)))];

const referenceDetail = (d, r) => [
  el("h2", {}, "“" + r.text + "”"), el("p", { class: "faint" }, r.kind),
  r.entity_id ? el("p", {}, "stands for ", entityLink(r.entity_id)) : el("p", {}, "stands for nobody who is named"), why(r)];

const relationDetail = (d, r) => [
  el("h2", {}, words(r.type)),
  facts([["Subject", entityLink(r.subject_entity_id, r.subject_name)], ["Object", entityLink(r.object_entity_id, r.object_name)],
    ["Words", r.label], ["Status", r.status]]),
  el("h3", {}, "Where the text says so"),
  r.evidence.map(e => el("div", { class: "card" }, el("q", { dir: "auto" }, e.text))), why(r)];

const eventDetail = (d, v) => {
  const content = d.events.find(x => x.event_id === v.content_of);
  const contents = d.events.filter(x => x.content_of === v.event_id);
  const others = events.filter(x => x !== v && v.event_cluster_id && x.event_cluster_id === v.event_cluster_id);
  return [
    el("h2", {}, dot(quadOf(v)), words(v.type), ": “" + v.trigger_text + "”"),
    facts([["Status", v.status], ["Date", dateOf(v)],
      ["Place", v.location_entity_id ? entityLink(v.location_entity_id) : null],
      ["According to", v.attributed_to_entity_id ? entityLink(v.attributed_to_entity_id) : null],
      ["PLOVER", [v.plover, v.plover_mode].filter(Boolean).join(" · ")], ["CAMEO", v.cameo]]),
    el("h3", {}, "Who takes part"),
    v.participants.length ? v.participants.map(p => el("div", { class: "card" }, el("span", { class: "faint" }, p.role + " "),
      p.entity_id ? entityLink(p.entity_id, p.name) : p.text, p.country ? el("span", { class: "faint" }, " " + p.country) : null,
      p.name && p.name !== p.text ? el("div", { class: "faint" }, "“" + p.text + "”") : null)) : el("p", { class: "faint" }, "nobody is named"),
    section("Content of", content ? [eventCard(content)] : []),
    section("Its content", contents.map(x => eventCard(x))),
    section("The same act elsewhere", others.map(x => eventCard(x, true))),
    el("h3", {}, "Why"), why(v)];
};

const DETAILS = { mention: mentionDetail, reference: referenceDetail, relation: relationDetail, event: eventDetail };

const documentDetail = d => [
  section("Relations", d.relations.map(r => relationCard(d, r))),
  section("Events", d.events.map(v => eventCard(v)))];
