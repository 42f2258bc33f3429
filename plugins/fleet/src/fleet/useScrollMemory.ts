import { RefObject, useLayoutEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** How far each entry of the browser's history was scrolled, in pixels. */
const offsets = new Map<string, number>();

/**
 * Goes to where one was when one comes back, and to the start for what is asked for anew.
 *
 * @param isReady - what there is to scroll in is what the address asks for: anything else is too short, or another list
 */
export function useScrollMemory(
  ref: RefObject<HTMLElement>,
  isReady: boolean,
): void {
  const { key } = useLocation();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !isReady) return undefined;
    const start = offsets.get(key) ?? 0;
    if (element.scrollTop !== start) element.scrollTop = start;
    const remember = () => offsets.set(key, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [ref, key, isReady]);
}
