/**
 * The way from one folder of the repository to another path of it, as a Kustomize resource or a Terraform
 * source writes it.
 *
 * @param fromFolder - e.g. `infra/terraform/dev`
 * @param to - e.g. `infra/terraform/modules/msa-application`
 * @returns e.g. `../modules/msa-application`; always starts with `../` or `./`
 */
export function relativePath(fromFolder: string, to: string): string {
  const from = fromFolder.split('/').filter(Boolean);
  const target = to.split('/').filter(Boolean);
  let shared = 0;
  while (
    shared < from.length &&
    shared < target.length &&
    from[shared] === target[shared]
  )
    shared += 1;
  const up = '../'.repeat(from.length - shared) || './';
  return up + target.slice(shared).join('/');
}
