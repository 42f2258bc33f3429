import { createRuleDecorator } from '@slipway/nestjs-token-guard';
import { SITE_AUTH } from './SiteAuthModule';

/**
 * Says that members of a site may call a controller, or one of its handlers: with `allowRoles` those of these roles,
 * without it all of them. What a handler says counts more than what its controller says.
 */
export const SiteAuth = createRuleDecorator(SITE_AUTH);
