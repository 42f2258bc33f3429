import {
  FetchUrlReader,
  GithubUrlReader,
  UrlReaders,
  type ReaderFactory,
} from '@backstage/backend-defaults/urlReader';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/**
 * Reads what a location of the catalog or a template points to: of the GitHub hosts of `integrations.github`, and of
 * the hosts of `backend.reading.allow`, wherever a redirect leads. Backstage's own also knows a dozen public hosts that
 * nobody has configured.
 */
export const urlReader = createServiceFactory({
  service: coreServices.urlReader,
  deps: { config: coreServices.rootConfig, logger: coreServices.logger },
  factory: ({ config, logger }) => {
    const hosts = new Set(
      config
        .getOptionalConfigArray('integrations.github')
        ?.map(integration => integration.getString('host')),
    );
    const readGitHub: ReaderFactory = options =>
      GithubUrlReader.factory(options).map(({ reader, predicate }) => ({
        reader,
        predicate: url => hosts.has(url.host) && predicate(url),
      }));
    return UrlReaders.create({
      config,
      logger,
      factories: [readGitHub, FetchUrlReader.factory],
    });
  },
});
