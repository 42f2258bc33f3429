import type { Literal } from '../readers/Facts';

/** What names the object that a merge is for, and changes nothing of it. */
const IDENTITY = ['/apiVersion', '/kind', '/metadata/name'];

/**
 * Lists the places that a strategic merge changes, as JSON pointers. A list counts as one place: which of its items
 * are meant, only the merge tells.
 */
export function listMergedPlaces(merge: Literal): string[] {
  const places: string[] = [];
  const visit = (value: Literal, pointer: string) => {
    if (isPlainMap(value))
      for (const [key, inner] of Object.entries(value))
        visit(inner, `${pointer}/${escapeStep(key)}`);
    else if (!IDENTITY.includes(pointer)) places.push(pointer);
  };
  visit(merge, '');
  return places;
}

/** A mapping without a directive such as `$patch`, which is about all of it. */
function isPlainMap(value: Literal): value is { [key: string]: Literal } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0 &&
    !Object.keys(value).some(key => key.startsWith('$'))
  );
}

function escapeStep(step: string): string {
  return step.replace(/~/g, '~0').replace(/\//g, '~1');
}
