import type { Response } from 'express';
import PromiseRouter from 'express-promise-router';
import { findActor, getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { toSimpleUser } from '../api/toSimpleUser';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import { createHook, createHookSchema } from './createHook';
import { readDeliveries } from './Delivery';
import { readHooks, updateHooks, type Hook } from './Hook';
import { HookDispatcher } from './HookDispatcher';
import { toDelivery, toFullDelivery, toHook } from './toHook';

const HOOK = '/hooks/:id(\\d+)';
const DELIVERY = `${HOOK}/deliveries/:delivery(\\d+)`;
const DOCUMENTATION = 'repos/webhooks';

/** `hooks`: webhooks and their deliveries. From here on, whatever happens in the sandbox is brought to them. */
export function createHooksRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  const dispatcher = new HookDispatcher(context);
  context.events.on(event => dispatcher.dispatch(event));

  async function findHook(id: string): Promise<Hook> {
    const hooks = await readHooks(context);
    const hook = hooks.find(candidate => candidate.id === Number(id));
    if (!hook) throw GitHubError.notFound(DOCUMENTATION);
    return hook;
  }

  async function findDelivery(hook: Hook, id: string) {
    const deliveries = await readDeliveries(context, hook.id);
    const delivery = deliveries.find(({ id: known }) => known === Number(id));
    if (!delivery) throw GitHubError.notFound(DOCUMENTATION);
    return delivery;
  }

  function ping(hook: Hook, response: Response): void {
    const payload = {
      zen: 'Practicality beats purity.',
      hook_id: hook.id,
      hook: toHook(context, hook),
      repository: toRepository(context),
      sender: toSimpleUser(context, getActor(response)),
    };
    dispatcher.send(hook, 'ping', JSON.stringify(payload));
  }

  // To anybody else GitHub does not even say that there are webhooks.
  router.use('/hooks', (_request, response, next) => {
    if (!findActor(response)) throw GitHubError.notFound(DOCUMENTATION);
    next();
  });

  router.post('/hooks', async (request, response) => {
    const body = parseBody(
      createHookSchema,
      request.body,
      `${DOCUMENTATION}#create-a-repository-webhook`,
    );
    const hook = await createHook(context, body);
    ping(hook, response);
    const shown = toHook(context, hook);
    response.status(201).location(shown.url).json(shown);
  });

  router.get('/hooks', async (request, response) => {
    const hooks = await readHooks(context);
    linkPages(request, response, context.apiUrl, hooks.length);
    const page = takePage(hooks, readPage(request));
    response.json(page.map(hook => toHook(context, hook)));
  });

  router.get(HOOK, async (request, response) => {
    response.json(toHook(context, await findHook(request.params.id)));
  });

  router.delete(HOOK, async (request, response) => {
    const { id } = await findHook(request.params.id);
    await updateHooks(context, document => ({
      ...document,
      hooks: document.hooks.filter(hook => hook.id !== id),
    }));
    response.status(204).end();
  });

  router.post(`${HOOK}/pings`, async (request, response) => {
    ping(await findHook(request.params.id), response);
    response.status(204).end();
  });

  router.get(`${HOOK}/deliveries`, async (request, response) => {
    const hook = await findHook(request.params.id);
    const deliveries = await readDeliveries(context, hook.id);
    linkPages(request, response, context.apiUrl, deliveries.length);
    response.json(takePage(deliveries, readPage(request)).map(toDelivery));
  });

  router.get(DELIVERY, async (request, response) => {
    const { id, delivery } = request.params as Record<string, string>;
    const hook = await findHook(id);
    response.json(toFullDelivery(hook, await findDelivery(hook, delivery)));
  });

  router.post(`${DELIVERY}/attempts`, async (request, response) => {
    const { id, delivery } = request.params as Record<string, string>;
    const hook = await findHook(id);
    const { guid, event, request: sent } = await findDelivery(hook, delivery);
    dispatcher.send(hook, event, sent.body, { guid });
    response.status(202).json({});
  });

  return router;
}
