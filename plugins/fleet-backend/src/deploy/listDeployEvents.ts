import type { DeployRecord } from '@slipway/plugin-fleet-node';
import type { NewFleetEvent, ObservedDeployment } from '../store/FleetStore';

/**
 * What happened between two sights of a deployment.
 *
 * @param sight.before - what is kept of it; `undefined` when it was never seen
 * @param sight.isNew - whether it came while it was watched, so that its first state is a change too
 * @param sight.at - when it was seen, ISO 8601
 */
export function listDeployEvents(
  provider: string,
  sight: {
    readonly before: ObservedDeployment | undefined;
    readonly after: ObservedDeployment;
    readonly history: readonly DeployRecord[];
    readonly isNew: boolean;
    readonly at: string;
  },
): NewFleetEvent[] {
  const { before, after, history, isNew, at } = sight;
  const { service, application, environment, key, url, message } = after;
  const place = { service, application, environment, url };
  const mark = `${provider}/${key}/${environment}`;
  // What was rolled out before that is kept. Of the same second more may be new; the mark tells them apart.
  const rollouts = history
    .filter(
      ({ deployedAt }) =>
        !before?.deployedAt ||
        Date.parse(deployedAt) >= Date.parse(before.deployedAt),
    )
    .map(
      ({ id, revision, image, deployedAt, by }): NewFleetEvent => ({
        ...place,
        type: 'deployed',
        at: deployedAt,
        revision,
        image,
        by,
        // What is removed and comes again counts anew.
        mark: `deployed/${mark}/${id}/${deployedAt}`,
      }),
    );
  const change = (
    type: 'sync-changed' | 'health-changed',
    field: 'sync' | 'health',
  ): NewFleetEvent[] =>
    (before || isNew) && before?.[field] !== after[field]
      ? [
          {
            ...place,
            type,
            at,
            from: before?.[field] ?? null,
            to: after[field],
            image: after.image,
            revision: after.revision,
            message,
            mark: `${field}/${mark}/${at}/${after[field]}`,
          },
        ]
      : [];
  return [
    ...rollouts,
    ...change('sync-changed', 'sync'),
    ...change('health-changed', 'health'),
  ];
}
