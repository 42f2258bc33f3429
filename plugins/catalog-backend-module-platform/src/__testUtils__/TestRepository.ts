import type { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { platformLayoutSchema } from '@slipway/platform-layout';
import { ContentReader, PlatformModel } from '@slipway/platform-model';
import type { Platform, PlatformState } from '@slipway/platform-state';
import { PlatformEntityProvider } from '../PlatformEntityProvider';
import { TestCatalog } from './TestCatalog';

const layout = platformLayoutSchema.parse({
  registry: 'registry.acme.example',
  repositoryUrl: 'https://git.acme.example/acme/platform.git',
  gateway: 'public',
  environments: {
    dev: { cluster: 'dev', server: 'https://kubernetes.dev.acme.example' },
    prod: { cluster: 'prod', server: 'https://kubernetes.prod.acme.example' },
  },
  paths: {
    application: 'apps/{service}/{application}',
    overlay: 'apps/{service}/{application}/deploy/{environment}',
    terraform: 'infra/terraform/{cluster}',
    argocd: 'infra/argocd/{cluster}',
    kong: 'infra/kong/{gateway}',
    kubernetesBase: 'infra/kubernetes/base',
    terraformModule: 'infra/terraform/modules/base',
    organisation: 'org',
  },
});

/** Files by path; `null` takes one out. */
export type Files = Readonly<Record<string, string | null>>;

/** A platform repository in memory that a provider follows, each change being a commit. */
export class TestRepository implements PlatformState {
  readonly forge = {
    url: 'https://git.acme.example/acme/platform',
    baseBranch: 'main',
    urlOf: (path: string) => `https://git.acme.example/acme/platform/${path}`,
  };
  private readonly texts = new Map<string, string>();
  private model = new PlatformModel(layout, new ContentReader(false));

  constructor(files: Files) {
    this.commit(files);
  }

  commit(files: Files): void {
    for (const [path, content] of Object.entries(files))
      if (content === null) {
        this.texts.delete(path);
        this.model.remove(path);
      } else {
        this.texts.set(path, content);
        this.model.put({ path, content });
      }
  }

  /** As after a restart, or when too much has changed. */
  readAfresh(): void {
    this.model = new PlatformModel(layout, new ContentReader(false));
    for (const [path, content] of this.texts) this.model.put({ path, content });
  }

  async current(): Promise<Platform> {
    return {
      base: { commit: 'c'.repeat(40), tree: 't'.repeat(40) },
      model: this.model,
      proposals: [],
      catalogTexts: this.texts,
      revision: String(this.model.revision),
    };
  }

  /** A provider that has brought a catalog to where the repository stands. */
  async provide(
    logger: LoggerService = mockServices.logger.mock(),
    now?: () => number,
  ) {
    const catalog = new TestCatalog();
    const provider = new PlatformEntityProvider({
      state: this,
      forge: this.forge,
      logger,
      taskRunner: { run: async () => {} },
      now,
    });
    await provider.connect(catalog);
    await provider.refresh();
    return { catalog, provider };
  }

  /** What a catalog holds that is filled now. */
  async describeAfresh() {
    const { catalog } = await new TestRepository(
      Object.fromEntries(this.texts),
    ).provide();
    return catalog.entities();
  }
}
