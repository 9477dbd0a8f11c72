import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './en';
import es from './es';
import fr from './fr';
import ja from './ja';
import { keys } from './merged';

const catalogues = Object.entries({ en, es, fr, ja });
const schema = '../../shared-schema/src/main/';

// Where the texts of documented values lie: schema and field, then the group of texts.
const membership = {
  'Organisation.region': 'region',
  'Organisation.type': 'organisationType',
  'Organisation.missing': 'missing',
  'Membership.category': 'category',
  'Membership.standing': 'standing',
  'Predecessor.kind': 'succession',
} as const;

const exchange = {
  'PairingView.status': 'pairingStatus',
  'MeetingView.status': 'meetingState',
  'MeetingView.scheduling': 'meetingState',
} as const;

const events = {
  'WorkingMeeting.state': 'meetingState',
  'StudyVisit.state': 'visitState',
  'SchedulingRefusal.part': 'refusalPart',
  'SchedulingRefusal.reason': 'refusalReason',
} as const;

function enumOf(document: string, name: string, field: string): string[] {
  const path = new URL(`../../${schema}resources/openapi/${document}.json`, import.meta.url);
  const { components } = JSON.parse(readFileSync(path, 'utf8')) as Documented;
  const property = components.schemas[name]?.properties[field];
  return property?.enum ?? property?.items?.enum ?? [];
}

interface Documented {
  components: { schemas: Record<string, { properties: Record<string, Property> }> };
}

interface Property {
  enum?: string[];
  items?: { enum?: string[] };
}

test.each(catalogues)('%s has the same texts as English, and no others', (_, catalogue) => {
  expect(keys(catalogue).sort()).toEqual(keys(en).sort());
});

test.each(catalogues)('%s fills in what English fills in', (_, catalogue) => {
  const holes = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
  // What the framework says is other people's text.
  for (const key of keys(en).filter((one) => !one.startsWith('ra.'))) {
    expect(holes(said(catalogue, key)), key).toEqual(holes(said(en, key)));
  }
});

test('French keeps its colons on the line of their word', () => {
  const broken = keys(fr).filter((key) => !key.startsWith('ra.') && / [:;?!]/.test(said(fr, key)));
  expect(broken).toEqual([]);
});

test.each(catalogues)('%s has a sentence for every problem type', (_, catalogue) => {
  const source = new URL(`../../${schema}java/org/iclei/schema/problem/ProblemType.java`, import.meta.url);
  const names = [...readFileSync(source, 'utf8').matchAll(/^ {4}([A-Z_]+)\(\d{3}, /gm)];
  expect(names.length).toBeGreaterThan(40);
  for (const [, name = ''] of names) {
    const slug = name.toLowerCase().replaceAll('_', '-');
    expect(said(catalogue, `problem.${slug}`), slug).not.toBe('');
  }
});

test.each(catalogues)('%s has a name for every role', (_, catalogue) => {
  const roles = new URL('../../../../edge-kit/src/main/java/org/iclei/kit/viewer/Role.java', import.meta.url);
  const names = [...readFileSync(roles, 'utf8').matchAll(/^ {4}([A-Z]+)[,;]/gm)];
  expect(names.length).toBeGreaterThan(5);
  for (const [, name = ''] of names) {
    expect(said(catalogue, `role.${name.toLowerCase()}`), name).not.toBe('');
  }
});

test.each([
  ['membership', membership],
  ['exchange', exchange],
  ['events', events],
])('every value that %s documents has a text', (document, fields) => {
  for (const [where, group] of Object.entries(fields)) {
    const [name = '', field = ''] = where.split('.');
    const values = enumOf(document, name, field);
    expect(values, where).not.toEqual([]);
    for (const value of values) expect(said(en, `${group}.${value}`), value).not.toBe('');
  }
});

function said(catalogue: unknown, key: string): string {
  const found = key.split('.').reduce<unknown>(
    (part, name) => (part as Record<string, unknown> | undefined)?.[name],
    catalogue,
  );
  return typeof found === 'string' ? found : '';
}
