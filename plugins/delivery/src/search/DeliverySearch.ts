import {
  DELIVERY_GROUPINGS,
  DELIVERY_SORTS,
} from '@slipway/plugin-fleet-common';
import type { DeliveryQuery, GroupSort } from '../api/DeliveryApi';
import { writeSort } from '../api/writeSort';

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days one usually wants to see; the second is what is shown unless somebody chooses. */
export const PRESETS = [30, 90, 365] as const;

const DEFAULT_DAYS = 90;

/** So many groups one sees first, and so many more each time. */
export const GROUPS_AT_FIRST = 50;

/** More than that make a page slow; a file has all of them. */
export const MOST_GROUPS = 1_000;

const BY_NAME: GroupSort = { column: 'name', isDescending: false };

/** What the address of the page asks for: `?from=2026-01-01&to=2026-01-31&environment=dev&by=service&sort=-deployments&groups=100`. */
export function readDeliverySearch(address: URLSearchParams): DeliveryQuery {
  const asked = address.get('by');
  return {
    from: readDay(address.get('from')),
    to: readDay(address.get('to')),
    environment: address.get('environment') || undefined,
    by: DELIVERY_GROUPINGS.find(each => each === asked) ?? 'owner',
    sort: readSort(address.get('sort')),
    most: readMost(address.get('groups')),
  };
}

/** The address that asks for it, without what is shown anyway. */
export function writeDeliverySearch(query: DeliveryQuery): URLSearchParams {
  const address = new URLSearchParams();
  for (const key of ['from', 'to', 'environment'] as const)
    if (query[key]) address.set(key, query[key]);
  if (query.by !== 'owner') address.set('by', query.by);
  const sort = writeSort(query.sort);
  if (sort !== writeSort(BY_NAME)) address.set('sort', sort);
  if (query.most !== GROUPS_AT_FIRST) address.set('groups', `${query.most}`);
  return address;
}

/** The last days until today. */
export function chooseDays(
  days: number,
  today: string,
): Pick<DeliveryQuery, 'from' | 'to'> {
  // Whoever comes back to this address tomorrow wants to see tomorrow's.
  if (days === DEFAULT_DAYS) return { from: undefined, to: undefined };
  return { from: addDays(today, 1 - days), to: today };
}

/** The days that are shown, whether or not somebody chose them. */
export function resolveDays(
  { from, to }: Pick<DeliveryQuery, 'from' | 'to'>,
  today: string,
): { readonly from: string; readonly to: string } {
  const last = to ?? today;
  return { from: from ?? addDays(last, 1 - DEFAULT_DAYS), to: last };
}

/** How many days there are from one to the other; both count. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** In UTC, as the backend counts days. */
export function sayToday(now = Date.now()): string {
  return new Date(now).toISOString().slice(0, 10);
}

function readSort(text: string | null): GroupSort {
  const isDescending = text?.startsWith('-') ?? false;
  const column = DELIVERY_SORTS.find(
    each => each === (isDescending ? text!.slice(1) : text),
  );
  return column ? { column, isDescending } : BY_NAME;
}

function readMost(text: string | null): number {
  const most = Number(text);
  return Number.isInteger(most) && most > 0 && most <= MOST_GROUPS
    ? most
    : GROUPS_AT_FIRST;
}

function addDays(day: string, days: number): string {
  return sayToday(Date.parse(day) + days * DAY_MS);
}

/** Somebody may have written the address by hand; a date field empties while one types. */
export function readDay(text: string | null): string | undefined {
  if (!text || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return undefined;
  const at = Date.parse(text);
  // There is no 30 February, whatever a browser makes of it.
  return Number.isNaN(at) || sayToday(at) !== text ? undefined : text;
}
