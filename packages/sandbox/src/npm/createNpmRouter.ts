import type { NextFunction, Request, Response } from 'express';
import PromiseRouter from 'express-promise-router';
import type { PackedPackage, WorkspacePackages } from './WorkspacePackages';

/** A package, or an archive of it; npm writes the slash of a name as %2f. */
const ADDRESS = /^\/(@[^/]+(?:\/|%2f)[^/]+)(?:\/-\/([^/]+))?$/i;

/**
 * npm's registry, as far as `npm install` asks one: what a package is, and its archive. It holds the platform's own
 * packages only; a scope's `registry` line of .npmrc leads to it, everything else comes from where npm has it.
 *
 * @param url - where the router is reached, without a trailing slash
 */
export function createNpmRouter(packages: WorkspacePackages, url: string) {
  const router = PromiseRouter();

  router.get('*', async (request, response) => {
    const [, name, file] = ADDRESS.exec(request.path) ?? [];
    const packed = name && (await packages.pack(decodeURIComponent(name)));
    if (packed && !file) response.json(describe(packed, url));
    else if (packed && file === fileOf(packed))
      response.type('application/octet-stream').send(packed.archive);
    else response.status(404).json({ error: 'Not found' });
  });

  // npm shows the sentence; four parameters make it a handler of errors.
  router.use(
    (error: Error, _: Request, response: Response, _next: NextFunction) => {
      response.status(500).json({ error: error.message });
    },
  );
  return router;
}

function describe(packed: PackedPackage, url: string) {
  const { manifest, integrity, shasum } = packed;
  const { name, version } = manifest;
  return {
    name,
    'dist-tags': { latest: version },
    versions: {
      [version]: {
        ...manifest,
        _id: `${name}@${version}`,
        dist: {
          integrity,
          shasum,
          tarball: `${url}/${name}/-/${fileOf(packed)}`,
        },
      },
    },
  };
}

/** npm names an archive without its scope. */
function fileOf({ manifest: { name, version } }: PackedPackage): string {
  return `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}
