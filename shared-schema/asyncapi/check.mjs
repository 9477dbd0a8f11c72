// Installs what package-lock.json names, then asks the parser; both only when something changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

function sum(...files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(readFileSync(file)));
  return hash.digest('hex');
}

async function unless(stamp, expected, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === expected) return false;
  await work();
  writeFileSync(stamp, expected);
  return true;
}

function install() {
  const command = 'npm ci --prefer-offline --ignore-scripts --loglevel=error';
  if (spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0) process.exit(1);
}

async function validate() {
  const { failed } = await import('./validate.mjs');
  if (failed > 0) process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
mkdirSync('../target', { recursive: true });
const document = '../src/main/resources/asyncapi/network.json';
await unless('node_modules/.installed', sum('package-lock.json'), install);
const asked = sum('package-lock.json', 'check.mjs', 'validate.mjs', document);
if (!(await unless('../target/asyncapi.valid', asked, validate))) {
  console.log('The AsyncAPI document is the one that was found valid before.');
}
