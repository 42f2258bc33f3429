import type {
  AuditorService,
  AuthService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { SignInResolver } from '@backstage/plugin-auth-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { auditSignIn } from './auditSignIn';
import { findUser } from './findUser';
import type { Identity } from './Identity';

/**
 * Signs in the user who has the identity that a provider vouches for; at each refresh anew, so that whoever is taken out
 * of the platform repository is out as soon as the token ends.
 */
export function createSignInResolver<TResult>(
  identify: (result: TResult) => Identity,
  deps: {
    auditor: AuditorService;
    catalog: CatalogService;
    auth: AuthService;
    folder: string;
  },
): SignInResolver<TResult> {
  return async ({ result }, context) => {
    const identity = identify(result);
    const user = await auditSignIn(deps.auditor, identity, () =>
      findUser(identity, deps),
    );
    const { ownershipEntityRefs } = await context.resolveOwnershipEntityRefs(
      user,
    );
    return context.issueToken({
      claims: { sub: stringifyEntityRef(user), ent: ownershipEntityRefs },
    });
  };
}
