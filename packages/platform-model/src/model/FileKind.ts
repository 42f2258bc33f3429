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
