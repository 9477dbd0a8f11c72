// node build.mjs [--skip-tests=true]: installs, checks and builds, each only when something changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = '../target/classes/webclient';
const CONTRACTS = '../../shared-schema/src/main';
const PROBLEMS = `${CONTRACTS}/java/org/iclei/schema/problem/ProblemType.java`;
const ROLES = '../../edge-kit/src/main/java/org/iclei/kit/viewer/Role.java';
const COUNTRIES = '../../membership-service/src/main/resources/country-regions.csv';

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  const skipped = ['node_modules', 'generated', 'test-results'];
  const names = readdirSync(path).filter((name) => !skipped.includes(name));
  return names.sort().flatMap((name) => files(join(path, name)));
}

function sum(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function run(command) {
  if (spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0) process.exit(1);
}

function unless(stamp, expected, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === expected) return;
  work();
  writeFileSync(stamp, expected);
}

function check() {
  run('npm run --silent types');
  run('npm run --silent check');
  run('npm run --silent lint');
  run('npm run --silent test');
}

function build() {
  run('npm run --silent types');
  run(`npx vite build --logLevel warn --emptyOutDir --outDir ${OUT}`);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
mkdirSync('../target', { recursive: true });
unless('node_modules/.installed', sum(['package-lock.json']), () =>
  run('npm ci --prefer-offline --ignore-scripts --loglevel=error'),
);
const source = sum([...files('.'), ...files(`${CONTRACTS}/resources/openapi`), PROBLEMS, ROLES, COUNTRIES]);
if (!process.argv.includes('--skip-tests=true')) unless('../target/webclient.checked', source, check);
unless('../target/webclient.built', source, build);
