import { nameHolder, namePullRequest } from '../../model/Claim';
import { applicationRule } from '../Rule';
import { listOthers } from './listOthers';
import { nameFault } from './nameFault';

/** Also two that are joined from different parts: `a-b` with `c`, and `a` with `b-c`. */
export const nameIsFree = applicationRule({
  id: 'name-is-free',
  on: 'application',
  severity: 'error',
  title: 'No two applications have the same joined name',
  why: 'Image, Deployment, Terraform module, Argo CD Application and gateway route are all called by the joined name: the second application would take them from the first.',
  field: 'application',
  judge: (application, world) => {
    const { name } = application;
    const [other] = listOthers(
      application,
      'name',
      name.toLowerCase(),
      world,
    ).filter(claim => claim.name === name);
    if (!other) return [];
    const owner = other.owner ? `; ${other.owner} owns it` : '';
    return [
      nameFault(application, {
        message: `the name ${name} is ${
          other.pullRequest
            ? `reserved by ${namePullRequest(other.pullRequest)}`
            : `taken by ${nameHolder(name, other)}`
        }${owner}`,
        fix: 'Choose another service or application name.',
      }),
    ];
  },
});
