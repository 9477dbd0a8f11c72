import { expect, test } from 'vitest';
import { isMember, LISTED, membershipColour, membershipTexts } from './membership';

const full = (standing: 'ACTIVE' | 'IN_ARREARS' | 'SUSPENDED' | 'TERMINATED' | 'RESIGNED' | 'SUCCEEDED') => ({
  membership: { category: 'FULL' as const, standing },
});

test('a member is told by its category, and by its standing when that says more', () => {
  expect(membershipTexts(full('ACTIVE'))).toEqual(['category.FULL']);
  expect(membershipTexts(full('IN_ARREARS'))).toEqual(['category.FULL', 'standing.IN_ARREARS']);
  expect(membershipTexts(full('SUSPENDED'))).toEqual(['category.FULL', 'standing.SUSPENDED']);
});

test('whose membership has ended is not called a member', () => {
  expect(membershipTexts(full('TERMINATED'))).toEqual(['standing.TERMINATED']);
  expect(membershipTexts(full('RESIGNED'))).toEqual(['standing.RESIGNED']);
  expect(membershipTexts(full('SUCCEEDED'))).toEqual(['standing.SUCCEEDED']);
  expect(isMember(full('RESIGNED'))).toBe(false);
});

test('who is suspended is a member still, and who never was is none', () => {
  expect(isMember(full('SUSPENDED'))).toBe(true);
  expect(isMember({})).toBe(false);
  expect(membershipTexts({})).toEqual(['organisations.noMember']);
});

test('one may ask for every standing that a list of today has, the usual one first', () => {
  expect(LISTED).toEqual(['ACTIVE', 'IN_ARREARS', 'SUSPENDED', 'TERMINATED', 'RESIGNED']);
});

test('a member without its rights has another colour than one that has them', () => {
  expect(membershipColour(full('ACTIVE'))).toBe('primary');
  expect(membershipColour(full('SUSPENDED'))).toBe('warning');
  expect(membershipColour(full('RESIGNED'))).toBe('default');
  expect(membershipColour({})).toBe('default');
});
