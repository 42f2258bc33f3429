import type { Claim } from '../../model/Claim';
import { nameHolder } from '../../model/Claim';
import { fileRule } from '../Rule';
import { showText } from '../showText';

/** The key is what `listClaims` claims for the same call. */
export const terraformLabelUnique = fileRule({
  id: 'terraform-label-unique',
  on: ['terraform-call'],
  severity: 'error',
  title: 'A module call has a name of its own among the files of its folder',
  why: 'Terraform reads all files of a folder as one: with two calls of one name it refuses to plan anything there, for every application.',
  field: 'application',
  judge: ({ facts, path, place }, world) =>
    facts.calls.flatMap(({ label, line }) => {
      const isOther = (claim: Claim) =>
        claim.name === label &&
        folderOf(claim.path) === folderOf(path) &&
        (claim.path !== path ||
          // What an open pull request puts in place of this very file is no other: the name itself is reserved.
          (!claim.pullRequest && claim.line !== line));
      const holder = world
        .claims('terraform-call', `${place.cluster}/${label}`.toLowerCase())
        .find(isOther);
      if (!holder) return [];
      return [
        {
          line,
          message: `${showText(label)} is already a module call of ${folderOf(
            path,
          )}: ${nameHolder(holder.name, holder)}`,
          fix: 'Choose another name.',
        },
      ];
    }),
});

function folderOf(path: string): string {
  return path.replace(/\/?[^/]*$/, '');
}
