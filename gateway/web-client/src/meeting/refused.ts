import type { PlannedMeeting } from '../api/schema';

type Refusal = PlannedMeeting['refusals'][number];

/** What is refused for one reason, and whom it concerns as far as the reader may know. */
export interface Refused {
  of: Refusal;
  host?: string | undefined;
  cities: Map<string, string[]>;
  unnamed: number;
}

/** The same reason for several people once, with each of them. */
export function refused(
  meeting: Pick<PlannedMeeting, 'refusals' | 'delegations' | 'visits'>,
): Refused[] {
  const found = new Map<string, Refused>();
  const people = named(meeting.delegations);
  for (const refusal of new Map(meeting.refusals.map(once)).values()) {
    const { part, reason, halfDay, visit, person } = refusal;
    const key = [part, reason, halfDay, visit].join();
    const host = meeting.visits.find(({ id }) => id === visit)?.hostName;
    const one: Refused = found.get(key) ?? { of: refusal, host, cities: new Map(), unnamed: 0 };
    found.set(key, one);
    const who = person && people.get(person);
    if (who) one.cities.set(who.city, [...(one.cities.get(who.city) ?? []), who.name]);
    else if (part === 'DELEGATE') one.unnamed++;
  }
  return [...found.values()];
}

/** Those without a person are as many as they are. */
function once(refusal: Refusal, index: number): [string, Refusal] {
  const { part, reason, halfDay, visit, person = index } = refusal;
  return [[part, reason, halfDay, visit, person].join(), refusal];
}

function named(delegations: PlannedMeeting['delegations']) {
  const all = delegations.flatMap(({ name: city = '', delegates = [] }) =>
    delegates.map(({ person, name }) => [person, { city, name }] as const),
  );
  return new Map(all);
}
