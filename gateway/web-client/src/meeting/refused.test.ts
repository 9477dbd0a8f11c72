import { expect, test } from 'vitest';
import { refused } from './refused';

const at = '2015-07-06/AM';
const elsewhere = { part: 'DELEGATE', reason: 'ELSEWHERE_THAT_HALF_DAY', halfDay: at };
const delegate = (person: string, name: string) => ({ person, name, funded: true, travelling: true });
const delegation = (name: string, delegates?: ReturnType<typeof delegate>[]) => ({
  organisation: name,
  name,
  size: 2,
  travelling: true,
  ...(delegates ? { delegates } : {}),
});

test('who plans reads the name of everybody whom one reason concerns, by city', () => {
  const delegations = [
    delegation('Edmonton', [delegate('1', 'Ann'), delegate('2', 'Bo')]),
    delegation('Vitoria-Gasteiz', [delegate('3', 'Cruz')]),
  ];
  const refusals = ['1', '2', '3', '3'].map((person) => ({ ...elsewhere, person }));

  const [one, ...others] = refused({ refusals, delegations, visits: [] });

  expect(others).toEqual([]);
  expect(one?.cities).toEqual(
    new Map([
      ['Edmonton', ['Ann', 'Bo']],
      ['Vitoria-Gasteiz', ['Cruz']],
    ]),
  );
  expect(one?.unnamed).toBe(0);
});

test('who may know no names reads how many they are', () => {
  const refusals = [elsewhere, elsewhere, elsewhere];

  const [one] = refused({ refusals, delegations: [delegation('Edmonton')], visits: [] });

  expect(one?.cities.size).toBe(0);
  expect(one?.unnamed).toBe(3);
});

test('a visit is told by its host', () => {
  const visit = { id: 'v', pairing: 'p', host: 'h', from: at, to: at, transfer: true };
  const refusals = [{ part: 'STUDY_VISIT', reason: 'HOST_NOT_A_PARTY', visit: 'v' }];

  const [one] = refused({ refusals, delegations: [], visits: [{ ...visit, hostName: 'Edmonton' }] });

  expect(one?.host).toBe('Edmonton');
  expect(one?.unnamed).toBe(0);
});
