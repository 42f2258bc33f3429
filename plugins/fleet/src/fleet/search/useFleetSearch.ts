import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { FleetQuery } from '../../api/FleetApi';
import { readFleetSearch, writeFleetSearch } from './fleetSearch';

/** What the page is asked to show, kept in its address: it can be shared, and back goes back. */
export function useFleetSearch() {
  const [address, setAddress] = useSearchParams();
  // One object for one address: whatever depends on it asks once.
  const text = writeFleetSearch(readFleetSearch(address)).toString();
  const query = useMemo(
    () => readFleetSearch(new URLSearchParams(text)),
    [text],
  );
  const change = useCallback(
    (part: Partial<FleetQuery>, options?: { readonly replace?: boolean }) =>
      setAddress(
        before => writeFleetSearch({ ...readFleetSearch(before), ...part }),
        options,
      ),
    [setAddress],
  );
  return { query, change };
}
