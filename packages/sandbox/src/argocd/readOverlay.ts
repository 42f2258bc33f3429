import { resolvePath } from '@slipway/platform-layout';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ObjectReader } from '../git/ObjectReader';

const text = z.union([z.string(), z.number()]).transform(String);

const kustomizationSchema = z.object({
  resources: z.array(z.string()).catch([]),
  components: z.array(z.string()).catch([]),
  images: z
    .array(
      z.object({
        name: z.string(),
        newName: z.string().optional(),
        newTag: text.optional(),
        digest: z.string().optional(),
      }),
    )
    .catch([]),
});

/** What a folder deploys. */
export interface Overlay {
  readonly sourceType: 'Kustomize' | 'Directory';
  /** e.g. `registry.acme.example/order-api:main` */
  readonly images: readonly string[];
  /** What it is built from besides itself: folders and files of the repository. */
  readonly bases: readonly string[];
}

/** The names under which Kustomize finds its file, in its order. */
export const KUSTOMIZATION_FILES = [
  'kustomization.yaml',
  'kustomization.yml',
  'Kustomization',
];

/**
 * Reads what a folder deploys at a commit.
 *
 * @returns a sentence in place of it when there is nothing to deploy
 */
export async function readOverlay(
  objects: ObjectReader,
  commit: string,
  folder: string,
): Promise<Overlay | string> {
  for (const name of KUSTOMIZATION_FILES) {
    const file = await objects.read(`${commit}:${folder}/${name}`);
    if (file?.type === 'blob')
      return (
        parseKustomization(file.content.toString('utf8'), folder) ??
        `${folder}/${name} is no kustomization`
      );
  }
  const tree = await objects.read(`${commit}:${folder}`);
  return tree?.type === 'tree'
    ? { sourceType: 'Directory', images: [], bases: [] }
    : `${folder}: app path does not exist`;
}

function parseKustomization(
  content: string,
  folder: string,
): Overlay | undefined {
  try {
    const { images, resources, components } = kustomizationSchema.parse(
      parse(content, { prettyErrors: false, logLevel: 'silent' }),
    );
    return {
      sourceType: 'Kustomize',
      images: images.map(({ name, newName = name, newTag, digest }) => {
        if (digest) return `${newName}@${digest}`;
        return newTag ? `${newName}:${newTag}` : newName;
      }),
      bases: [...resources, ...components]
        .map(resource => resolvePath(folder, resource))
        .filter(base => base !== undefined),
    };
  } catch {
    return undefined;
  }
}
