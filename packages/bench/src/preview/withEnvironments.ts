import type { PlatformLayout } from '@slipway/platform-layout';
import type { FileReading } from '@slipway/platform-model';
import type { ProofSnapshot } from '@slipway/proof';

/** The same template for more environments, so that its pull request has about 30 files. */
export function withEnvironments(
  snapshot: ProofSnapshot,
  count: number,
): ProofSnapshot {
  const { layout } = snapshot.platform;
  const [environment] = Object.values(layout.environments);
  const environments: PlatformLayout['environments'] = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `stage-${index + 1}`,
      { ...environment, cluster: `stage-${index + 1}` },
    ]),
  );
  const clusters = Object.keys(environments);
  const shared = snapshot.platform.shared.flatMap((reading): FileReading[] =>
    reading.kind === 'argocd'
      ? clusters.map(cluster => ({
          ...reading,
          path: `${cluster}/${reading.path}`,
          place: { ...reading.place, cluster },
        }))
      : [reading],
  );
  return {
    ...snapshot,
    platform: {
      ...snapshot.platform,
      layout: { ...layout, environments },
      shared,
    },
  };
}
