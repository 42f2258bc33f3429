import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readSearchAddress,
  writeSearchAddress,
  type SearchAddress,
} from './SearchAddress';

/** What the page is asked to find, kept in its address: it can be shared. Back leaves the page, not the last letter. */
export function useSearchAddress() {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const asked = useMemo(
    () => readSearchAddress(new URLSearchParams(text)),
    [text],
  );
  const change = useCallback(
    (part: Partial<SearchAddress>) =>
      setAddress(
        before => writeSearchAddress({ ...readSearchAddress(before), ...part }),
        { replace: true },
      ),
    [setAddress],
  );
  return { asked, change };
}
