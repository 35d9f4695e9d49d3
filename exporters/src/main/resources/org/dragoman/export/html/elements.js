// Elements are made by name and filled as text only: no string of the data is ever read as HTML.
const SVG = "http://www.w3.org/2000/svg";
const fill = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  children.flat(Infinity).forEach(c => { if (c !== null && c !== undefined && c !== false) element.append(c); });
  return element;
};
const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);
const tag = type => el("span", { class: "tag " + type }, type);
const dot = quad => el("span", { class: "dot " + quad, title: words(quad), role: "img", "aria-label": words(quad) });
const isNarrow = () => matchMedia("(max-width: 60rem)").matches;
// What acts like a button, for the mouse and for the keys that press buttons.
const pressed = act => ({ tabindex: 0, role: "button", onclick: act, onkeydown: k => { if (k.key === "Enter" || k.key === " ") { k.preventDefault(); act(); } } });
// Fills the panel of details; on a small screen it lies below, so it comes into view.
const tell = (side, ...children) => { side.replaceChildren(...children.flat(Infinity).filter(c => c)); side.scrollTop = 0; if (isNarrow()) side.scrollIntoView({ block: "nearest" }); };
const goTo = hash => { location.hash = hash; };
const entityHash = id => "#entity/" + encodeURIComponent(id);
const placeHash = (d, id) => "#document/" + encodeURIComponent(d.document_id) + (id ? "/" + encodeURIComponent(id) : "");
const entityLink = (id, name) => id ? el("a", { href: entityHash(id) }, name || nameOf(id)) : name;
const commas = list => list.flatMap((item, i) => i ? [", ", item] : [item]);
const facts = pairs => el("dl", {}, pairs.filter(p => p[1] !== null && p[1] !== undefined && p[1] !== "" && p[1].length !== 0)
  .map(([k, v]) => [el("dt", {}, k), el("dd", {}, v)]));
const why = x => facts([["Rule", [x.engine, x.rule].filter(Boolean).join(" · ")], ["Cue", x.cue], ["Confidence", String(x.confidence)]]);
const quote = (d, begin, end) => {
  const s = snippet(d, begin, end);
  return el("q", { dir: "auto" }, s.before, el("b", {}, s.at), s.after);
};
const legend = () => el("p", { class: "legend" },
  ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "uncoded"]
    .map(q => el("span", {}, dot(q), q === "uncoded" ? "content of words, not coded" : words(q))));
