import { valueAt } from '../../kustomize/valueAt';
import type { Literal } from '../../readers/Facts';

/** True when a selector matches labels. An empty one matches everything; expressions are taken on trust. */
export function selects(
  selector: Literal | undefined,
  labels: Literal | undefined,
): boolean {
  const wanted = valueAt(selector, 'matchLabels') ?? {};
  return (
    typeof wanted === 'object' &&
    wanted !== null &&
    Object.entries(wanted).every(
      ([key, value]) => valueAt(labels, key) === value,
    )
  );
}
