// Types of what the services answer, from the approved documents; never edited, never committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const documents = new URL('../../shared-schema/src/main/resources/openapi/', import.meta.url);
const generated = new URL('./src/generated/', import.meta.url);

await mkdir(generated, { recursive: true });
for (const service of ['membership', 'exchange', 'events', 'feed']) {
  const document = JSON.parse(await readFile(new URL(`${service}.json`, documents), 'utf8'));
  await writeFile(new URL(`${service}.ts`, generated), astToString(await openapi(document)));
}
