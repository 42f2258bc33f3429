import {
  byPath,
  checkRepositoryPath,
  type RepositoryFile,
} from '@slipway/change-set';
import {
  ARTEFACT_KINDS,
  placeArtefact,
  type ArtefactKind,
  type PlatformLayout,
} from '@slipway/platform-layout';
import {
  createSkeletonRenderer,
  type FileRenderer,
} from './createSkeletonRenderer';
import { deriveValues, type SkeletonValues } from './deriveValues';
import { listReadValues } from './listReadValues';
import type { ServiceValues } from './ServiceValues';
import { TemplateParts } from './TemplateParts';

/** Kinds that every chosen environment has its own artefact of; the others exist once. */
const PER_ENVIRONMENT: readonly ArtefactKind[] = [
  'overlay',
  'terraform',
  'argocd',
];

/** A rendered file, and which file of the skeleton it came from, for which environment. */
export interface RenderedFile {
  /** The same for the same skeleton file and environment, whatever the values make of its path. */
  readonly origin: string;
  readonly file: RepositoryFile;
}

interface SkeletonFile {
  readonly kind: ArtefactKind;
  /** The file, its path relative to the kind's folder. */
  readonly file: RepositoryFile;
  /** Names of the values that it reads; `undefined` for all. */
  readonly reads: readonly string[] | undefined;
}

interface Remembered {
  readonly key: string;
  readonly rendered: RenderedFile | undefined;
}

/**
 * Renders a skeleton again and again, as somebody types: a file is rendered only when a value that it reads has
 * changed, else the very same object as before is returned.
 */
export class ServiceRenderer {
  private readonly skeleton: readonly SkeletonFile[];
  private remembered = new Map<string, Remembered>();
  private readonly parts = new TemplateParts();

  /** @throws Error naming the file that lies in none of the skeleton's folders */
  constructor(
    skeleton: readonly RepositoryFile[],
    private readonly layout: PlatformLayout,
  ) {
    this.skeleton = skeleton.map(toSkeletonFile);
  }

  /**
   * @param values - as `parseServiceValues` returns them
   * @returns sorted by path; the same bytes for the same input
   * @throws Error naming the file when the skeleton is faulty or the layout places two artefacts on one path
   */
  render(values: ServiceValues): RenderedFile[] {
    const next = new Map<string, Remembered>();
    const byPlace = new Map<string, RenderedFile>();
    for (const environment of [undefined, ...(values.environments ?? [])]) {
      const derived = deriveValues(values, this.layout, environment);
      let renderFile: FileRenderer | undefined;
      for (const { kind, file, reads } of this.skeleton) {
        if (PER_ENVIRONMENT.includes(kind) !== (environment !== undefined))
          continue;
        const folder = placeArtefact(this.layout, kind, {
          ...values,
          environment,
        });
        const origin = `${kind}/${file.path}${
          environment ? ` (${environment})` : ''
        }`;
        const key = JSON.stringify([folder, pick(derived, reads)]);
        let remembered = this.remembered.get(origin);
        if (remembered?.key !== key) {
          renderFile ??= createSkeletonRenderer(derived, this.parts);
          remembered = {
            key,
            rendered: place(origin, folder, renderFile(file)),
          };
        }
        next.set(origin, remembered);
        if (remembered.rendered) addFile(byPlace, remembered.rendered);
      }
    }
    this.remembered = next;
    return [...byPlace.values()].sort((a, b) => byPath(a.file, b.file));
  }
}

function toSkeletonFile(file: RepositoryFile): SkeletonFile {
  const kind = ARTEFACT_KINDS.find(name => file.path.startsWith(`${name}/`));
  if (!kind)
    throw new Error(
      `${
        file.path
      }: move it into one of the skeleton's folders ${ARTEFACT_KINDS.join(
        ', ',
      )}`,
    );
  return {
    kind,
    file: { ...file, path: file.path.slice(kind.length + 1) },
    reads: listReadValues(
      file.encoding === 'base64' ? file.path : `${file.path}\n${file.content}`,
    ),
  };
}

function pick(
  values: SkeletonValues,
  names: readonly string[] | undefined,
): unknown {
  return names
    ? names.map(name => values[name as keyof SkeletonValues])
    : values;
}

function place(
  origin: string,
  folder: string,
  file: RepositoryFile | undefined,
): RenderedFile | undefined {
  if (!file) return undefined;
  const placed = { ...file, path: `${folder}/${file.path}` };
  const fault = checkRepositoryPath(placed.path);
  if (fault) throw new Error(`${placed.path}: ${fault}`);
  return { origin, file: placed };
}

function addFile(
  rendered: Map<string, RenderedFile>,
  added: RenderedFile,
): void {
  const { path } = added.file;
  const other = rendered.get(path);
  if (other && !isSame(other.file, added.file))
    throw new Error(
      `${path}: two artefacts with different content share this path; give each its own file name in the skeleton, or {environment} or {cluster} in its folder in slipway.platform.paths`,
    );
  rendered.set(path, added);
}

function isSame(one: RepositoryFile, other: RepositoryFile): boolean {
  return (
    one.content === other.content &&
    one.encoding === other.encoding &&
    one.executable === other.executable
  );
}
