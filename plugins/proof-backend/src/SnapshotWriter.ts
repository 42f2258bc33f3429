import type { RuleSettings } from '@slipway/platform-model';
import type { Platform } from '@slipway/platform-state';
import type { ProofSnapshot } from '@slipway/proof';
import { DigestedJson } from './DigestedJson';

/** A snapshot on its way to a browser. */
export interface WrittenSnapshot {
  /** Strong: equal ones mean equal bytes. */
  readonly etag: string;
  /** Makes the JSON of a {@link ProofSnapshot}. */
  write(): string;
}

/** Writes snapshots. The large part, the platform, is written once for each state of the repository. */
export class SnapshotWriter {
  private platform?: { revision: string; json: DigestedJson };

  constructor(private readonly rules: RuleSettings) {}

  /** Takes what it needs of the platform's model before it returns. */
  take(options: {
    platform: Platform;
    template: ProofSnapshot['template'];
    skeleton: DigestedJson;
    requester: ProofSnapshot['requester'];
  }): WrittenSnapshot {
    const { template, skeleton, requester } = options;
    const platform = this.writePlatform(options.platform);
    const small: Omit<ProofSnapshot, 'skeleton' | 'platform'> = {
      commit: options.platform.base.commit,
      template,
      rules: this.rules,
      requester,
    };
    const rest = new DigestedJson(small);
    const { digest } = new DigestedJson(
      [rest, skeleton, platform].map(part => part.digest),
    );
    return {
      etag: `"${digest}"`,
      write: () =>
        `${rest.text.slice(0, -1)},"skeleton":${skeleton.text},"platform":${
          platform.text
        }}`,
    };
  }

  private writePlatform({ revision, model }: Platform): DigestedJson {
    if (this.platform?.revision !== revision)
      this.platform = { revision, json: new DigestedJson(model.snapshot()) };
    return this.platform.json;
  }
}
