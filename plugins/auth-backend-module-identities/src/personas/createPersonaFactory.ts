import { isError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
  type AuthProviderFactory,
} from '@backstage/plugin-auth-node';
import type { Persona } from './parsePersonas';

// Nothing is asked of who enters.
const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: () => undefined,
  authenticate: async () => ({ result: {} }),
});

/** Lets anybody in as one persona, with the groups that the catalog knows of it. */
export function createPersonaFactory(persona: Persona): AuthProviderFactory {
  const { userEntityRef, groups } = persona;
  return createProxyAuthProviderFactory({
    authenticator,
    async signInResolver(_, context) {
      try {
        return await context.signInWithCatalogUser({
          entityRef: userEntityRef,
        });
      } catch (error) {
        if (!isError(error) || error.name !== 'NotFoundError') throw error;
        // The platform repository is read within seconds of the start; nobody waits for that to look around.
        return context.issueToken({
          claims: { sub: userEntityRef, ent: [userEntityRef, ...groups] },
        });
      }
    },
  });
}
