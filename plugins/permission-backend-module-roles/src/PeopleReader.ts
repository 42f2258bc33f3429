import type {
  BackstageUserInfo,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Group, GroupDirectory } from './GroupDirectory';
import type { RoleSettings } from './parseRoleSettings';
import type { Person } from './Person';
import { ROLES } from './Role';

/**
 * Says who somebody is. A direct membership is known from signing in, and holds whatever becomes of the catalog; what
 * only the catalog knows holds while the catalog says it.
 */
export class PeopleReader {
  constructor(
    private readonly options: {
      readonly groups: Pick<GroupDirectory, 'read'>;
      readonly logger: Pick<LoggerService, 'warn'>;
      readonly roles: RoleSettings;
    },
  ) {}

  async read({
    userEntityRef,
    ownershipEntityRefs,
  }: BackstageUserInfo): Promise<Person> {
    const ref = userEntityRef.toLowerCase();
    const groups = ownershipEntityRefs
      .map(each => each.toLowerCase())
      .filter(each => each.startsWith('group:'));
    const all = await this.withParents(groups);
    return {
      ref,
      groups,
      roles: new Set(
        ROLES.filter(role =>
          this.options.roles[role].some(group => all.has(group)),
        ),
      ),
      listTeam: async () => {
        const known = await Promise.all(groups.map(each => this.find(each)));
        return [
          // The scaffolder compares letter by letter.
          ...new Set([
            userEntityRef,
            ref,
            ...known.flatMap(group => group?.members ?? []),
          ]),
        ];
      },
    };
  }

  /** These and all groups above them. Groups may stand in a circle. */
  private async withParents(groups: readonly string[]): Promise<Set<string>> {
    const all = new Set(groups);
    let newest = groups;
    while (newest.length > 0) {
      const known = await Promise.all(newest.map(each => this.find(each)));
      newest = [
        ...new Set(known.flatMap(group => group?.parents ?? [])),
      ].filter(parent => !all.has(parent));
      for (const parent of newest) all.add(parent);
    }
    return all;
  }

  private async find(ref: string): Promise<Group | undefined> {
    try {
      return await this.options.groups.read(ref);
    } catch (error) {
      this.options.logger.warn(
        `The catalog does not say now who is above and in ${ref}, so nobody has a role by that: ${error}`,
      );
      return undefined;
    }
  }
}
