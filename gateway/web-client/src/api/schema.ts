import type { components as Events } from '../generated/events';
import type { components as Exchange } from '../generated/exchange';
import type { components as Feed } from '../generated/feed';
import type { components as Membership } from '../generated/membership';

export type Organisation = Membership['schemas']['Organisation'];
export type Office = Membership['schemas']['Office'];
export type Programme = Exchange['schemas']['ProgrammeView'];
export type Pairing = Exchange['schemas']['PairingView'];
export type PlannedMeeting = Exchange['schemas']['MeetingView'];
export type Booking = Events['schemas']['WorkingMeeting'];
export type StudyVisit = Events['schemas']['StudyVisit'];
export type Session = Feed['schemas']['Person'];

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}
