import { NotFoundError } from '@backstage/errors';
import { digestTemplate, RenderableTemplate } from '@slipway/curation';
import type { PlatformLayout } from '@slipway/platform-layout';
import type { DatabaseVersionStore } from '../store/DatabaseVersionStore';
import type { ReadTemplate } from '../templates/ReadTemplate';

/** The versions of one template, each unpacked when it is first asked for. */
export class VersionShelf {
  private readonly unpacked = new Map<string, Promise<RenderableTemplate>>();

  constructor(
    private readonly store: DatabaseVersionStore,
    private readonly template: ReadTemplate,
    private readonly layout: PlatformLayout,
  ) {}

  /** @throws NotFoundError when it was never read, or is forgotten */
  async take(id: string): Promise<RenderableTemplate> {
    let version = this.unpacked.get(id);
    if (!version) this.unpacked.set(id, (version = this.unpack(id)));
    return version;
  }

  private async unpack(id: string): Promise<RenderableTemplate> {
    const { content: current, ref } = this.template;
    // It may be too large to be kept.
    const content =
      current && digestTemplate(current) === id
        ? current
        : await this.store.read(ref, id);
    if (!content)
      throw new NotFoundError(
        `The portal knows no version ${id.slice(
          0,
          12,
        )} of ${ref}: ask for its versions again`,
      );
    return new RenderableTemplate(content, this.layout);
  }
}
