import { SEARCH_TYPES, type SearchType } from '@slipway/plugin-search-common';

/** What the page is asked to find. */
export interface SearchAddress {
  /** As somebody typed it. */
  readonly typed: string;
  /** Absent: everything. */
  readonly type?: SearchType;
}

/** What the address of the page asks for: `?q=order&type=route`. */
export function readSearchAddress(address: URLSearchParams): SearchAddress {
  const asked = address.get('type');
  const type = SEARCH_TYPES.find(one => one === asked);
  return { typed: address.get('q') ?? '', ...(type && { type }) };
}

/** The address that asks for it, without what is shown anyway. */
export function writeSearchAddress({
  typed,
  type,
}: SearchAddress): URLSearchParams {
  return new URLSearchParams({
    ...(typed && { q: typed }),
    ...(type && { type }),
  });
}
