import type { Finding } from '@slipway/platform-model';

/**
 * The findings that an earlier state of the repository does not have. Lines do not count: what moves up or down a file
 * is no new fault.
 */
export function subtractFindings(
  findings: readonly Finding[],
  earlier: readonly Finding[],
): Finding[] {
  const known = new Map<string, number>();
  for (const finding of earlier) {
    const name = nameFinding(finding);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return findings.filter(finding => {
    const name = nameFinding(finding);
    const left = known.get(name) ?? 0;
    if (left > 0) known.set(name, left - 1);
    return left === 0;
  });
}

function nameFinding({ rule, path, message }: Finding): string {
  // A message may point elsewhere: `... is served by order-api (infra/kong/public/order-api.yaml:15)`.
  return JSON.stringify([rule, path, message.replace(/:\d+(?=\))/g, '')]);
}
