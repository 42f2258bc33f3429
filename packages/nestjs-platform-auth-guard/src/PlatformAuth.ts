import { createRuleDecorator } from '@slipway/nestjs-token-guard';
import { PLATFORM_AUTH } from './PlatformAuthModule';

/**
 * Says that employees and services may call a controller, or one of its handlers: with `allowRoles` those of these
 * roles, without it all of them. What a handler says counts more than what its controller says.
 */
export const PlatformAuth = createRuleDecorator(PLATFORM_AUTH);
