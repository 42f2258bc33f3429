import { ownerRef } from '../../model/ownerRef';
import { isKnown } from '../../syntax/Located';
import type { ProposalRule } from '../Proposal';

/** Nobody hands an application to a group without being one of it. */
export const ownerIsOwn: ProposalRule = {
  id: 'owner-is-own',
  on: 'proposal',
  severity: 'error',
  title: 'A person creates applications only for groups of their own',
  why: 'The owner answers for the application; a group must not find itself answering for something that a stranger made.',
  field: 'owner',
  judgeProposal: ({ change, groups }) =>
    change.applications().flatMap(({ catalogInfo }) => {
      const owner = catalogInfo?.facts.entities[0]?.owner;
      if (!groups || !catalogInfo || !isKnown(owner)) return [];
      const reference = ownerRef(owner.value);
      if (groups.some(group => group.toLowerCase() === reference)) return [];
      return [
        {
          path: catalogInfo.path,
          line: owner.line,
          message: `you are not a member of ${owner.value}`,
          fix: 'Choose one of your own groups.',
        },
      ];
    }),
};
