import { GUARDS, HTTP_METHODS, STRATEGIES } from '@slipway/golden-path';
import type { Choices } from '../Choices';

const ENVIRONMENTS = [['dev'], ['prod'], ['dev', 'prod']];

/**
 * All that the template can be asked for: each guard with and without roles, each set of methods that its size allows,
 * each choice of environments and strategy.
 *
 * @param mostMethods - sets of methods are up to this large; the set of all is always among them
 */
export function listChoices(mostMethods: number): Choices[] {
  return GUARDS.flatMap(guard =>
    (guard === 'none' ? [[]] : [[], ['member'], ['member', 'admin']]).flatMap(
      roles =>
        listMethods(mostMethods).flatMap(methods =>
          ENVIRONMENTS.flatMap(environments =>
            STRATEGIES.map(strategy => ({
              ...{ guard, roles, methods },
              ...{ environments, strategy },
            })),
          ),
        ),
    ),
  );
}

function listMethods(most: number): string[][] {
  const all = [...HTTP_METHODS];
  const sets = Array.from({ length: 2 ** all.length - 1 }, (_, index) =>
    all.filter((__, bit) => ((index + 1) >> bit) % 2 === 1),
  );
  return sets.filter(set => set.length <= most || set.length === all.length);
}
