/** Where a template keeps files that it renders. */
export type SkeletonPlace =
  /** Somewhere else, by its address. */
  | { readonly url: string }
  /** A folder of the template itself, or one that lies beside the template's folder. */
  | { readonly from: 'template' | 'beside'; readonly folder: string };

/**
 * Reads how a template names a folder of its skeleton. Relative names stay inside the template's own folder, but for
 * `../{name}/...`: a folder beside it, which several templates share.
 *
 * @param name - e.g. `./skeleton`, `../shared/deployed`
 * @returns the folder relative to the template's folder or to the one that holds it, e.g. `shared/deployed`
 * @throws Error saying which folders a template may name
 */
export function locateSkeleton(name: string): SkeletonPlace {
  if (URL.canParse(name)) return { url: name };
  const [first, ...rest] = name.split('/').filter(part => part && part !== '.');
  const parts = first === '..' ? rest : [first, ...rest];
  const [folder] = parts;
  if (!folder || parts.includes('..') || /^\/|\\|\0/.test(name))
    throw new Error(
      `A template may not take its skeleton from ${name}: name a folder of its own, such as ./skeleton, or one beside it, such as ../shared/deployed`,
    );
  return {
    from: first === '..' ? 'beside' : 'template',
    folder: parts.join('/'),
  };
}
