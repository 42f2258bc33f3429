import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformLayout } from '@slipway/platform-layout';
import { identifyFile } from '@slipway/platform-model';

/** The model reads no larger file either. */
const LARGEST_TEXT = 500_000;

/**
 * The texts of the files that declare catalog entities, by path.
 *
 * The catalog needs descriptions, links and API definitions, which no rule asks about. Among the model's facts they
 * would travel to every browser that proves a change; read again from the forge they would cost a second tarball. Of
 * a fleet of 10,000 applications they are some 20 MB.
 */
export class CatalogTexts {
  private readonly byPath = new Map<string, string>();

  constructor(private readonly layout: PlatformLayout) {}

  get(path: string): string | undefined {
    return this.byPath.get(path);
  }

  /** Keeps the text of a file that declares entities, and lets go of any other. */
  put({ path, content, encoding }: RepositoryFile): void {
    const kind = identifyFile(this.layout, path)?.kind;
    const declares = kind === 'catalog-info' || kind === 'organisation';
    const isText = encoding !== 'base64' && content.length <= LARGEST_TEXT;
    if (declares && isText) this.byPath.set(path, content);
    else this.byPath.delete(path);
  }

  remove(path: string): void {
    this.byPath.delete(path);
  }
}
