import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Identity } from './Identity';

/** The catalog cannot be asked for a longer value. */
const LONGEST_FILTER = 200;

/**
 * Finds the one user of the platform repository who has an identity.
 *
 * @param folder - where the platform repository holds its users, e.g. `org`
 * @throws NotFoundError, ConflictError that say what to do, when there is none or more than one
 */
export async function findUser(
  { annotation, value, words }: Identity,
  deps: { catalog: CatalogService; auth: AuthService; folder: string },
): Promise<Entity> {
  const { items } = await deps.catalog.getEntities(
    {
      filter: {
        kind: 'user',
        ...(value.length <= LONGEST_FILTER && {
          [`metadata.annotations.${annotation}`]: value,
        }),
      },
      fields: ['kind', 'metadata', 'relations'],
    },
    { credentials: await deps.auth.getOwnServiceCredentials() },
  );
  const [user, ...others] = items.filter(
    // The catalog does not tell capital letters from small ones.
    ({ metadata }) => metadata.annotations?.[annotation] === value,
  );
  if (!user)
    throw new NotFoundError(
      `Nobody in ${deps.folder}/ of the platform repository has ${words}: ask the platform team to write ${annotation}: '${value}' among the annotations of your user there, and sign in again a minute after that is merged`,
    );
  if (others.length > 0)
    throw new ConflictError(
      `${[user, ...others]
        .map(entity => stringifyEntityRef(entity))
        .sort()
        .join(
          ' and ',
        )} all have ${words}: ask the platform team to take ${annotation} from all but one of them in ${
        deps.folder
      }/`,
    );
  return user;
}
