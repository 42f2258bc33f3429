import type { RepositoryFile } from '@slipway/change-set';
import {
  listFormFields,
  parseServiceValues,
  ServiceRenderer,
} from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import type { TemplateContent } from './TemplateContent';

/** A template that is rendered with one set of values after the other. */
export class RenderableTemplate {
  /** The values that its form asks for, e.g. `route`. */
  readonly fields: readonly string[];
  private readonly renderer: ServiceRenderer;

  /** @throws Error naming the file of the skeleton that lies in none of its folders */
  constructor(
    readonly content: TemplateContent,
    private readonly layout: PlatformLayout,
  ) {
    this.fields = listFormFields({ spec: content.spec });
    this.renderer = new ServiceRenderer(content.skeleton, layout);
  }

  /**
   * @param input - anything
   * @returns sorted by path
   * @throws InvalidServiceValues with all faults
   * @throws Error naming the file of the skeleton that cannot be rendered
   */
  render(input: unknown): RepositoryFile[] {
    const values = parseServiceValues(input, this.layout, this.fields);
    return this.renderer.render(values).map(({ file }) => file);
  }
}
