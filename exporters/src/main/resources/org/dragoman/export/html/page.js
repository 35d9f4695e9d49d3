// The address after # says what is shown, so that the browser's way back works and a place can be sent to others.
const show = () => {
  const main = document.querySelector("main");
  const focused = main.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const parts = location.hash.slice(1).split("/").map(p => { try { return decodeURIComponent(p); } catch (e) { return ""; } });
  const reading = main.querySelector(".reading"), kept = reading && reading.scrollTop, before = main.dataset.document;
  let view = parts[0] || "documents", children;
  if (view === "entities" || view === "entity") { children = entitiesView(entityOf.get(parts[1])); view = "entities"; }
  else if (view === "events") children = eventsView();
  else if (view === "actors") children = actorsView();
  else { view = "documents"; const d = documentOf.get(parts[1]) || documents[0];
    children = d ? documentsView(d, parts[2]) : [el("p", { class: "empty" }, "There are no documents.")];
    main.dataset.document = d ? d.document_id : ""; }
  main.className = (view === "documents" ? "three" : "two") + (view === "documents" && parts[2] ? " chosen" : "");
  main.replaceChildren(...children);
  document.querySelectorAll("nav a").forEach(a => { if (a.hash === "#" + view) a.setAttribute("aria-current", "page"); else a.removeAttribute("aria-current"); });
  const now = main.querySelector(".reading");
  if (now && before === main.dataset.document && kept) now.scrollTop = kept;
  const chosen = main.querySelector(".text .chosen, .text .evidence");
  if (chosen) chosen.scrollIntoView({ block: isNarrow() ? "center" : "nearest" });
  const current = main.querySelector("tr[aria-current], .list a[aria-current]");
  if (current && !isNarrow()) current.scrollIntoView({ block: "nearest" });
  document.title = titles[view] + " – Dragoman";
  // whoever goes by keyboard stays where he was; on a small screen what was chosen lies below the text
  const again = Array.from(main.querySelectorAll("[data-key]")).find(e => e.dataset.key === (focused || parts[2]));
  if (again && focused) again.focus({ preventScroll: true });
};
const titles = { documents: "Documents", entities: "Entities", events: "Events", actors: "Actors" };
const many = (n, one, more) => n.toLocaleString("en") + " " + (n === 1 ? one : more);
document.querySelector(".counts").textContent = [many(documents.length, "document", "documents"), many(entities.length, "entity", "entities"),
  many(documents.reduce((s, d) => s + d.relations.length, 0), "relation", "relations"), many(events.length, "event", "events")].join(" · ");
addEventListener("hashchange", show);
show();
