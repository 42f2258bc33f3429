import {
  joinName,
  matchArtefact,
  matchPlace,
  placeArtefact,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { listHistory } from '../git/listHistory';
import type { SandboxContext } from '../SandboxContext';

/** An application whose source changed. */
export interface PlannedBuild {
  readonly service: string;
  readonly application: string;
  /** e.g. `registry.acme.example/order-api` */
  readonly image: string;
  /** Of the commit that changed the source last. */
  readonly tag: string;
}

/**
 * Finds the applications whose source changed on the base branch: anything in their folder but their overlays.
 * Without a Dockerfile there is nothing to build.
 *
 * @param range.from - leaves out what was there already
 */
export async function planBuilds(
  { gitDir, objects }: SandboxContext,
  layout: PlatformLayout,
  range: { readonly from: string; readonly to: string },
): Promise<PlannedBuild[]> {
  const planned = new Map<string, PlannedBuild>();
  const history = await listHistory(gitDir, `${range.from}..${range.to}`);
  for (const { sha, paths } of history)
    for (const path of paths) {
      const owner = matchArtefact(layout, 'application', path);
      if (!owner || matchPlace(layout, 'overlay', path)) continue;
      const { service, application } = owner;
      const name = joinName(service, application);
      if (!planned.has(name))
        planned.set(name, {
          service,
          application,
          image: `${layout.registry}/${name}`,
          tag: sha.slice(0, 7),
        });
    }
  const checked = await Promise.all(
    [...planned.values()].map(async build => {
      const folder = placeArtefact(layout, 'application', build);
      const file = await objects.read(`${range.to}:${folder}/Dockerfile`);
      return file?.type === 'blob' ? build : undefined;
    }),
  );
  return checked.filter(build => build !== undefined);
}
