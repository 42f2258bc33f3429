import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { RULES, type RuleSettings } from '@slipway/platform-model';
import type { TestPlatform } from '@slipway/platform-state/testUtils';
import { createProposeAction } from '../createProposeAction';
import { createProveAction } from '../createProveAction';
import { createRenderAction } from '../createRenderAction';
import type { Authorities } from '../Authorities';
import { ScriptedApprovals } from './ScriptedApprovals';

const COMMERCE = 'group:default/commerce';
const PLATFORM = 'group:default/platform';

/**
 * The actions of one replica of the portal, with a forge and a state of its own.
 *
 * @param given - severities of rules; `off` for all
 */
export function createPortal(
  platform: TestPlatform,
  given: RuleSettings | 'off' = {},
) {
  const rules: RuleSettings =
    given === 'off'
      ? Object.fromEntries(RULES.map(({ id }) => [id, 'off' as const]))
      : given;
  const { layout, integrations } = platform;
  const forge = platform.createForge();
  const prover = { state: platform.createState(forge), rules };
  const groups = new Map<string, string[]>();
  const groupsOf = ({ principal }: { principal: unknown }) => {
    const { userEntityRef } = principal as { userEntityRef: string };
    return { userEntityRef, own: groups.get(userEntityRef) ?? [] };
  };
  const approvals = new ScriptedApprovals();
  const authorities: Authorities = {
    auth: mockServices.auth(),
    // Those of the seeded repository.
    catalog: {
      getEntityByRef: async ref => {
        const found = {
          apiVersion: 'v1',
          kind: 'Any',
          metadata: { name: 'x' },
        };
        if ([COMMERCE, PLATFORM].includes(String(ref))) return found;
        const relations = [{ type: 'memberOf', targetRef: COMMERCE }];
        return ref === 'user:default/ana' ? { ...found, relations } : undefined;
      },
    },
    // What only some may do, the platform team may.
    permissions: {
      authorize: async (requests, options) => {
        const { own } = groupsOf(options!.credentials);
        const result = own.includes(PLATFORM)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY;
        return requests.map(() => ({ result }));
      },
    },
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const { userEntityRef, own } = groupsOf(credentials);
        return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...own] };
      },
    }),
  };
  const logger = mockServices.logger.mock();
  const reader = mockServices.urlReader.mock();
  return {
    approvals,
    /** Lets a person in. */
    signIn(user: string, memberOf: string[]) {
      groups.set(user, memberOf);
      return mockCredentials.user(user);
    },
    actions: {
      render: createRenderAction({
        layout,
        integrations,
        reader,
        authorities,
        logger,
      }),
      prove: createProveAction({ layout, forge, prover, authorities, logger }),
      propose: createProposeAction({
        layout,
        forge,
        prover,
        authorities,
        approvals,
        logger,
      }),
    },
  };
}

/** @see createPortal */
export type Portal = ReturnType<typeof createPortal>;
