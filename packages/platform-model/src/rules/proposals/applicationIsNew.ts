import type { ProposalRule } from '../Proposal';

/** A creation adds; what is there belongs to whoever runs it. */
export const applicationIsNew: ProposalRule = {
  id: 'application-is-new',
  on: 'proposal',
  severity: 'error',
  title: 'A creation adds an application that does not exist yet',
  why: 'Creating over an existing application would replace the work of the people who run it.',
  field: 'application',
  judgeProposal: ({ base, change }) =>
    change.applications().flatMap(({ name, folder, path, catalogInfo }) => {
      const [holder] = base
        .claims('folder', folder.toLowerCase())
        .filter(claim => !claim.pullRequest);
      if (!holder) return [];
      const owner = holder.owner ? `: ${holder.owner} owns it` : '';
      return [
        {
          path,
          line: catalogInfo?.facts.entities[0]?.name?.line ?? 1,
          message: `${name} exists already${owner} (${holder.name})`,
          fix: 'Choose another service or application name.',
        },
      ];
    }),
};
