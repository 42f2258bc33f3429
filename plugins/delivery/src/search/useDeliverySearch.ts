import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeliveryQuery } from '../api/DeliveryApi';
import { readDeliverySearch, writeDeliverySearch } from './DeliverySearch';

/** What the page is asked to show, kept in its address: it can be shared, and back goes back. */
export function useDeliverySearch() {
  const [address, setAddress] = useSearchParams();
  // One object for one address: whatever depends on it asks once.
  const text = writeDeliverySearch(readDeliverySearch(address)).toString();
  const query = useMemo(
    () => readDeliverySearch(new URLSearchParams(text)),
    [text],
  );
  const change = useCallback(
    (part: Partial<DeliveryQuery>) =>
      setAddress(before =>
        writeDeliverySearch({ ...readDeliverySearch(before), ...part }),
      ),
    [setAddress],
  );
  return { query, change };
}
