import type { Literal } from '../../readers/Facts';

const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * Reads an amount of a resource as Kubernetes writes it.
 *
 * @param quantity - e.g. `100m` or `128Mi`
 * @returns in cores or bytes; `undefined` for anything else
 */
export function readQuantity(quantity: Literal | undefined) {
  const [, number, unit] =
    /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)([numkMGTPE]?i?)$/.exec(
      String(quantity),
    ) ?? [];
  return number !== undefined && Object.hasOwn(FACTORS, unit)
    ? Number(number) * FACTORS[unit]
    : undefined;
}
