import {
  matchPlace,
  resolvePath,
  type PlatformLayout,
} from '@slipway/platform-layout';
import type { ObjectReader } from '../git/ObjectReader';
import { sourcesOf, type ApplicationManifest } from './readManifests';
import { readOverlay, type Overlay } from './readOverlay';

/** An Application as the branch wants it. */
export interface DesiredApplication {
  /** `{namespace}/{name}` */
  readonly key: string;
  readonly name: string;
  readonly namespace: string;
  /** The file it stands in. */
  readonly file: string;
  readonly manifest: ApplicationManifest;
  /** The folders that it deploys. */
  readonly folders: readonly string[];
  /** What they hold; a sentence when Argo CD could not make anything of it. */
  readonly overlay: Overlay | string;
}

/** Where the desired state of everything is read. */
export interface DesiredSource {
  readonly objects: ObjectReader;
  readonly layout: PlatformLayout;
}

/** True for files in which Applications may stand. */
export function holdsManifests(layout: PlatformLayout, path: string): boolean {
  return (
    /\.(?:ya?ml|json)$/.test(path) &&
    matchPlace(layout, 'argocd', path) !== undefined
  );
}

/**
 * Works out what a manifest wants.
 *
 * Each cluster of a platform has an Argo CD of its own, and each may have an `order-api`. Here one Argo CD plays all
 * of them, so an Application lives in the namespace of its manifest with the cluster added (`argocd-dev`): as in an
 * Argo CD that serves Applications in any namespace.
 */
export async function readDesired(
  source: DesiredSource,
  commit: string,
  file: string,
  manifest: ApplicationManifest,
): Promise<DesiredApplication> {
  const { name, namespace: declared = 'argocd' } = manifest.metadata;
  const place = matchPlace(source.layout, 'argocd', file);
  const cluster = place?.cluster ?? place?.environment;
  const namespace = cluster ? `${declared}-${cluster}` : declared;
  return rereadOverlay(source, commit, {
    key: `${namespace}/${name}`,
    name,
    namespace,
    file,
    manifest,
  });
}

/** Reads anew what its folders hold; the manifest is the same. */
export async function rereadOverlay(
  { objects, layout }: DesiredSource,
  commit: string,
  application: Omit<DesiredApplication, 'folders' | 'overlay'>,
): Promise<DesiredApplication> {
  const sources = sourcesOf(application.manifest);
  const folders = sources
    .filter(({ repoURL }) => isSameRepository(repoURL, layout.repositoryUrl))
    .map(({ path = '.' }) => resolvePath('', path.replace(/^\/+/, '')))
    .filter(folder => folder !== undefined);
  const [first] = folders;
  if (first === undefined)
    return {
      ...application,
      folders,
      overlay: sources.length
        ? `${sources[0].repoURL}: repository not accessible`
        : 'spec.source: the application has no source',
    };
  const overlays = await Promise.all(
    folders.map(folder => readOverlay(objects, commit, folder)),
  );
  return { ...application, folders, overlay: joinOverlays(overlays) };
}

function joinOverlays(overlays: (Overlay | string)[]): Overlay | string {
  const readable: Overlay[] = [];
  for (const overlay of overlays)
    if (typeof overlay === 'string') return overlay;
    else readable.push(overlay);
  return {
    sourceType: readable[0].sourceType,
    images: readable.flatMap(({ images }) => images),
    bases: readable.flatMap(({ bases }) => bases),
  };
}

/** Argo CD takes addresses for the same that differ in case, in a slash or in `.git` at the end. */
function isSameRepository(one: string, other: string): boolean {
  const normalise = (url: string) =>
    url
      .toLowerCase()
      .replace(/\/+$/, '')
      .replace(/\.git$/, '');
  return normalise(one) === normalise(other);
}
