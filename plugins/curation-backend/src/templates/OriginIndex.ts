import { findOrigin } from '@slipway/curation';
import type { Platform } from '@slipway/platform-state';
import type { TemplateService } from '@slipway/plugin-curation-common';
import { setImmediate as breathe } from 'node:timers/promises';

/** An application on main, and where it lies there. */
export type Origin = Omit<TemplateService, 'isBehind'> & {
  readonly folder: string;
};

/** Between two of these many applications, others have the processor. */
const AT_ONCE = 100;

/** Which applications came from which template. A cache only: of the last look at main. */
export class OriginIndex {
  private last?: {
    readonly revision: string;
    readonly origins: Promise<ReadonlyMap<string, readonly Origin[]>>;
  };

  /**
   * @param template - entity reference
   * @returns in the order of their names
   */
  async list(platform: Platform, template: string): Promise<readonly Origin[]> {
    if (this.last?.revision !== platform.revision)
      this.last = {
        revision: platform.revision,
        origins: readOrigins(platform),
      };
    return (await this.last.origins).get(template.toLowerCase()) ?? [];
  }
}

async function readOrigins({
  model,
}: Platform): Promise<Map<string, Origin[]>> {
  const origins = new Map<string, Origin[]>();
  const folders = model.applicationFolders();
  for (const [index, folder] of folders.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
    // It may be gone: the model follows main while we wait.
    const found = model.application(folder);
    const origin = found && findOrigin(found);
    if (!origin) continue;
    const { service, application, name } = found;
    const { template, version, owner } = origin;
    const own = origins.get(template) ?? [];
    own.push({ service, application, name, owner, version, folder });
    origins.set(template, own);
  }
  for (const own of origins.values())
    own.sort((one, other) => (one.name < other.name ? -1 : 1));
  return origins;
}
