import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LatestGuards } from '@slipway/platform-model';
import type { GuardSettings } from './parseGuardSettings';
import { readLatestVersion } from './readLatestVersion';

/**
 * Knows the newest version of each guard's package: as configured, or as its registry last said. Each replica asks for
 * itself, so for up to an hour after a release they may differ, and the verdicts go back and forth; each is told once.
 */
export class GuardVersions {
  private versions: LatestGuards;

  constructor(
    private readonly settings: GuardSettings,
    private readonly logger: LoggerService,
  ) {
    this.versions = Object.fromEntries(
      Object.entries(settings).flatMap(([guard, { latest }]) =>
        latest ? [[guard, latest]] : [],
      ),
    );
  }

  /** Of a guard whose registry never answered nothing is known. */
  get latest(): LatestGuards {
    return this.versions;
  }

  /** True when a registry is to be asked. */
  get hasRegistry(): boolean {
    return Object.values(this.settings).some(({ registry }) => registry);
  }

  /**
   * Asks the registries. One that does not answer leaves what it said last.
   *
   * @returns whether a version is another one
   */
  async lookUp(signal: AbortSignal): Promise<boolean> {
    const before = this.versions;
    await Promise.all(
      Object.entries(this.settings).map(async ([guard, source]) => {
        const { registry } = source;
        if (!registry) return;
        try {
          const latest = await readLatestVersion(
            { ...source, registry },
            signal,
          );
          if (this.versions[guard] !== latest)
            this.versions = { ...this.versions, [guard]: latest };
        } catch (error) {
          this.logger.warn(
            `The newest ${source.package} stays ${
              this.versions[guard] ?? 'unknown'
            }: ${error}`,
          );
        }
      }),
    );
    return this.versions !== before;
  }
}
