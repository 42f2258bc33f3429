import { digestTemplate, type TemplateContent } from '@slipway/curation';
import type { Knex } from 'knex';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

/** The table of versions. */
export const VERSIONS = 'curation_versions';

/** Of each template; the one that was read longest ago goes first. */
const MOST_KEPT = 50;

/** Gzipped. A skeleton is some 100 KB; what is larger than this is no text. */
const LARGEST = 8 * 1024 * 1024;

/** What is known of a kept version without its content. */
export interface KeptVersion {
  readonly id: string;
  readonly version: string | null;
  readonly firstReadAt: string;
  readonly lastReadAt: string;
}

interface VersionRow {
  template: string;
  id: string;
  version: string | null;
  content: Buffer;
  first_read_at: Date;
  last_read_at: Date;
}

/** Every version of every template that the portal has read, in PostgreSQL: main shows only the last. */
export class DatabaseVersionStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Keeps what was read just now; the same content is kept once.
   *
   * @param template - entity reference
   * @returns its id
   */
  async keep(template: string, content: TemplateContent): Promise<string> {
    const id = digestTemplate(content);
    const key = { template: template.toLowerCase(), id };
    const seen = await this.knex(VERSIONS)
      .where(key)
      .update({ last_read_at: this.knex.raw('clock_timestamp()') });
    if (seen > 0) return id;
    const packed = await gzip(JSON.stringify(content));
    if (packed.length > LARGEST) return id;
    await this.knex(VERSIONS)
      .insert({ ...key, version: content.version, content: packed })
      .onConflict(['template', 'id'])
      .ignore();
    await this.forgetOldest(key.template);
    return id;
  }

  /** The last read first. */
  async list(template: string): Promise<KeptVersion[]> {
    const rows = await this.knex<VersionRow>(VERSIONS)
      .where({ template: template.toLowerCase() })
      .select('id', 'version', 'first_read_at', 'last_read_at')
      .orderBy([
        { column: 'last_read_at', order: 'desc' },
        { column: 'id', order: 'asc' },
      ]);
    return rows.map(row => ({
      id: row.id,
      version: row.version,
      firstReadAt: row.first_read_at.toISOString(),
      lastReadAt: row.last_read_at.toISOString(),
    }));
  }

  /** @returns `undefined` where there is none, or it was forgotten */
  async read(
    template: string,
    id: string,
  ): Promise<TemplateContent | undefined> {
    const row = await this.knex<VersionRow>(VERSIONS)
      .where({ template: template.toLowerCase(), id })
      .first('content');
    return row && JSON.parse((await gunzip(row.content)).toString('utf8'));
  }

  private async forgetOldest(template: string): Promise<void> {
    await this.knex(VERSIONS)
      .where({ template })
      .whereNotIn(
        'id',
        this.knex(VERSIONS)
          .where({ template })
          .orderBy('last_read_at', 'desc')
          .limit(MOST_KEPT)
          .select('id'),
      )
      .delete();
  }
}
