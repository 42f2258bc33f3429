import {
  matchPlace,
  type ArtefactKind,
  type Place,
  type PlatformLayout,
} from '@slipway/platform-layout';
import type { FileKind } from './FileKind';

/** A folder that the layout gives to one kind of artefact, or a pattern of such folders. */
export interface Territory {
  /** How many characters of its path the layout spells out: the more, the more it is meant. */
  readonly certainty: number;
  /** True for the folders of applications. */
  readonly isApplication: boolean;
  /** True for those, and for what lies in them. */
  readonly isInApplication: boolean;
  /** `undefined` for a path that does not lie in it. */
  match(path: string): Place | undefined;
  /** What a file is, by its path below; `undefined` for one that the model does not read. */
  identify(rest: string): FileKind | undefined;
}

const YAML = /\.ya?ml$/;
/** The names under which Kustomize finds its own file. */
const KUSTOMIZATION = /^(?:kustomization\.ya?ml|Kustomization)$/;
const TESTS_AND_TYPES = /\.(?:test|spec|d)\.ts$/;

/** The territories of a layout; where several hold a path, the first is meant. */
export function listTerritories(layout: PlatformLayout): Territory[] {
  const { paths } = layout;
  const applications = paths.application;
  const open = (
    kind: ArtefactKind,
    identify: Territory['identify'],
  ): Territory => {
    const template = paths[kind];
    return {
      certainty: template.replace(/\{\w+\}/g, '').length,
      isApplication: kind === 'application',
      isInApplication: `${template}/`.startsWith(`${applications}/`),
      match: path => matchPlace(layout, kind, path),
      identify,
    };
  };
  const fixed = (
    folder: string,
    identify: Territory['identify'],
  ): Territory => {
    const beginning = `${folder}/`;
    return {
      certainty: folder.length,
      isApplication: false,
      isInApplication: false,
      match: path =>
        path.startsWith(beginning)
          ? { rest: path.slice(beginning.length) }
          : undefined,
      identify,
    };
  };
  const yaml = (kind: FileKind) => (rest: string) =>
    YAML.test(rest) ? kind : undefined;

  return [
    open('overlay', rest => (KUSTOMIZATION.test(rest) ? 'overlay' : undefined)),
    open('application', identifyInApplication),
    // Terraform reads the files of one folder, not of those below it.
    open('terraform', rest =>
      /^[^/]+\.tf$/.test(rest) ? 'terraform-call' : undefined,
    ),
    open('argocd', yaml('argocd')),
    open('kong', yaml('kong')),
    fixed(paths.kubernetesBase, yaml('kubernetes-base')),
    fixed(paths.terraformModule, rest =>
      rest.endsWith('.tf') ? 'terraform-module' : undefined,
    ),
    fixed(paths.organisation, yaml('organisation')),
    // GitHub reads none in folders below, and means nothing else by its folder.
    fixed('.github', rest =>
      /^workflows\/[^/]+\.ya?ml$/.test(rest) ? 'workflow' : undefined,
    ),
  ].sort((one, other) => other.certainty - one.certainty);
}

function identifyInApplication(rest: string): FileKind | undefined {
  if (rest === 'catalog-info.yaml') return 'catalog-info';
  if (rest === 'Dockerfile') return 'dockerfile';
  if (rest === 'package.json') return 'package';
  return rest.startsWith('src/') &&
    rest.endsWith('.ts') &&
    !TESTS_AND_TYPES.test(rest)
    ? 'source'
    : undefined;
}
