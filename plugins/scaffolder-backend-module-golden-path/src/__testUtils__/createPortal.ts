import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { RuleSettings } from '@slipway/platform-model';
import type { TestPlatform } from '@slipway/platform-state/testUtils';
import { createProposeAction } from '../createProposeAction';
import { createProveAction } from '../createProveAction';
import { createRenderAction } from '../createRenderAction';

/** The actions of one replica of the portal, with a forge and a state of its own. */
export function createPortal(platform: TestPlatform, rules: RuleSettings = {}) {
  const { layout, integrations } = platform;
  const forge = platform.createForge();
  const prover = { state: platform.createState(forge), rules };
  const groups = new Map<string, string[]>();
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async credentials => {
      const { userEntityRef } = credentials.principal as {
        userEntityRef: string;
      };
      return {
        userEntityRef,
        ownershipEntityRefs: [
          userEntityRef,
          ...(groups.get(userEntityRef) ?? []),
        ],
      };
    },
  });
  const logger = mockServices.logger.mock();
  const reader = mockServices.urlReader.mock();
  return {
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
        userInfo,
        logger,
      }),
      prove: createProveAction({ layout, forge, prover, userInfo, logger }),
      propose: createProposeAction({ layout, forge, prover, userInfo, logger }),
    },
  };
}

/** @see createPortal */
export type Portal = ReturnType<typeof createPortal>;
