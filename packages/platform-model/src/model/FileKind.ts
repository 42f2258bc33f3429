import {
  matchPlace,
  type Place,
  type PlatformLayout,
} from '@slipway/platform-layout';

/** The kinds of files that the model reads; every other file only counts as being there. */
export const FILE_KINDS = [
  'catalog-info',
  'dockerfile',
  'package',
  'source',
  'overlay',
  'kubernetes-base',
  'terraform-call',
  'terraform-module',
  'argocd',
  'kong',
  'organisation',
  'workflow',
  'atlantis',
] as const;

/** One of {@link FILE_KINDS}. */
export type FileKind = (typeof FILE_KINDS)[number];

/** What a path tells about a file: its kind, and whose it is where the layout says so. */
export interface FileIdentity {
  readonly kind: FileKind;
  readonly place: Place;
}

const YAML = /\.ya?ml$/;

/**
 * Tells from its path what a file is.
 *
 * @returns `undefined` for a file that the model does not read
 */
export function identifyFile(
  layout: PlatformLayout,
  path: string,
): FileIdentity | undefined {
  const { paths } = layout;
  const below = (folder: string) =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;

  const application = matchPlace(layout, 'application', path);
  const overlay = matchPlace(layout, 'overlay', path);
  if (overlay)
    return overlay.rest === 'kustomization.yaml'
      ? { kind: 'overlay', place: { ...application, ...overlay } }
      : undefined;
  if (application) {
    const kind = kindInApplication(application.rest);
    return kind && { kind, place: application };
  }

  // The module may lie below the folder of the calls, as in modules/ beside {cluster}/.
  const module = below(paths.terraformModule);
  if (module !== undefined)
    return identified(
      'terraform-module',
      { rest: module },
      path.endsWith('.tf'),
    );
  const base = below(paths.kubernetesBase);
  if (base !== undefined)
    return identified('kubernetes-base', { rest: base }, YAML.test(path));
  const organisation = below(paths.organisation);
  if (organisation !== undefined)
    return identified('organisation', { rest: organisation }, YAML.test(path));

  if (path.endsWith('.tf')) {
    const call = matchPlace(layout, 'terraform', path);
    // Terraform reads the files of one folder, not of those below it.
    if (call && !call.rest.includes('/'))
      return { kind: 'terraform-call', place: call };
  }
  if (!YAML.test(path)) return undefined;
  for (const kind of ['argocd', 'kong'] as const) {
    const place = matchPlace(layout, kind, path);
    if (place) return { kind, place };
  }
  const workflow = below('.github/workflows');
  // GitHub reads none in folders below.
  if (workflow !== undefined && !workflow.includes('/'))
    return { kind: 'workflow', place: { rest: workflow } };
  return identified('atlantis', { rest: path }, path === 'atlantis.yaml');
}

function identified(
  kind: FileKind,
  place: Place,
  isRead: boolean,
): FileIdentity | undefined {
  return isRead ? { kind, place } : undefined;
}

function kindInApplication(rest: string): FileKind | undefined {
  if (rest === 'catalog-info.yaml') return 'catalog-info';
  if (rest === 'Dockerfile') return 'dockerfile';
  if (rest === 'package.json') return 'package';
  return /^src\/.*\.ts$/.test(rest) && !/\.(?:test|spec|d)\.ts$/.test(rest)
    ? 'source'
    : undefined;
}
