import { repositoryUrl } from '../api/repositoryUrl';
import type { SandboxContext } from '../SandboxContext';
import type { Delivery } from './Delivery';
import type { Hook } from './Hook';

/** A webhook as GitHub shows it (`hook`). Its secret never comes back. */
export function toHook(context: SandboxContext, hook: Hook) {
  const url = `${repositoryUrl(context)}/hooks/${hook.id}`;
  return {
    type: 'Repository',
    id: hook.id,
    name: 'web',
    active: hook.active,
    events: hook.events,
    config: {
      url: hook.url,
      content_type: hook.contentType,
      insecure_ssl: '0',
      ...(hook.secret && { secret: '********' }),
    },
    created_at: hook.createdAt,
    updated_at: hook.createdAt,
    url,
    test_url: `${url}/tests`,
    ping_url: `${url}/pings`,
    deliveries_url: `${url}/deliveries`,
    last_response: hook.lastResponse,
  };
}

/** A delivery as GitHub lists it (`hook-delivery-item`). */
export function toDelivery(delivery: Delivery) {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: null,
    repository_id: 1,
    throttled_at: null,
  };
}

/** A delivery as GitHub shows it alone (`hook-delivery`), with what was sent and answered. */
export function toFullDelivery(hook: Hook, delivery: Delivery) {
  const { request, response } = delivery;
  return {
    ...toDelivery(delivery),
    url: hook.url,
    request: { headers: request.headers, payload: JSON.parse(request.body) },
    response: { headers: response.headers, payload: response.body },
  };
}
