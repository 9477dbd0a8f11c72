// The official parser accepts the approved document, and refuses each of our planted errors.
import { readFileSync } from 'node:fs';
import { DiagnosticSeverity, Parser } from '@asyncapi/parser';

const text = readFileSync('../src/main/resources/asyncapi/network.json', 'utf8');
const parser = new Parser();
const results = { passed: 0, failed: 0 };

async function check(name, verdict) {
  const complaints = await verdict();
  results[complaints.length === 0 ? 'passed' : 'failed'] += 1;
  for (const complaint of complaints) console.error(`${name}: ${complaint}`);
}

async function errors(document) {
  const { diagnostics } = await parser.parse(JSON.stringify(document));
  return diagnostics
    .filter((it) => it.severity === DiagnosticSeverity.Error)
    .map((it) => `${it.code} at ${it.path.join('/')}: ${it.message}`);
}

async function planted(name, plant) {
  await check(`planted: ${name}`, async () => {
    const document = JSON.parse(text);
    plant(document, Object.values(document.components.messages)[0]);
    return (await errors(document)).length > 0 ? [] : ['was not noticed'];
  });
}

await check('the document', () => errors(JSON.parse(text)));

await check('the messages', async () => {
  const { document } = await parser.parse(text);
  const told = Object.keys(JSON.parse(text).components.messages);
  const read = document?.channels().all().flatMap((channel) => channel.messages().all()) ?? [];
  const bare = read.filter((it) => it.examples().all().length === 0 || !it.hasPayload());
  return [
    ...(read.length === told.length ? [] : [`${read.length} of ${told.length} were read`]),
    ...bare.map((it) => `${it.id()} has no payload or no example`),
  ];
});

await planted('a version that does not exist', (it) => (it.asyncapi = '3.9.0'));
await planted('an operation on no channel', (it) => {
  it.operations['receive-events'].channel.$ref = '#/channels/nowhere';
});
await planted('an action that does not exist', (it) => {
  it.operations['receive-events'].action = 'subscribe';
});
await planted('a payload that leads nowhere', (_, message) => {
  message.payload.$ref = '#/components/schemas/Nothing';
});
await planted('a schema of no type', (it) => {
  it.components.schemas.organisation.type = 'objekt';
});
await planted('a message with an unknown member', (_, message) => (message.pay = {}));

console.log(`${results.passed} passed, ${results.failed} failed`);
export const { failed } = results;
