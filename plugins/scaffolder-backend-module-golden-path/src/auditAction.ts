import type { AuditorService } from '@backstage/backend-plugin-api';
import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  ScaffolderActionsExtensionPoint,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';

/**
 * Tells the audit log of each run of an action: who asked for what, with which values, and what came of it, or why it
 * was refused. A dry run is a preview and is not told of.
 */
export function auditAction<T extends TemplateAction<any, any, any>>(
  action: T,
  auditor: AuditorService,
): T {
  const handler: T['handler'] = async ctx => {
    if (ctx.isDryRun) {
      await action.handler(ctx);
      return;
    }
    const event = await auditor.createEvent({
      // slipway:service:render -> service-render
      eventId: action.id.split(':').slice(1).join('-'),
      severityLevel: 'medium',
      meta: describeRun(ctx),
    });
    const result: JsonObject = {};
    try {
      await action.handler({
        ...ctx,
        output: (name: string, value: JsonValue) => {
          // Of a list of paths their number says enough: the commit has them.
          result[name] = Array.isArray(value) ? value.length : value;
          ctx.output(name, value);
        },
      });
    } catch (error) {
      await event.fail({ error: error as Error, meta: { result } });
      throw error;
    }
    await event.success({ meta: { result } });
  };
  return { ...action, handler };
}

/** Every action that is added here is audited. */
export function auditActions(
  actions: ScaffolderActionsExtensionPoint,
  auditor: AuditorService,
): ScaffolderActionsExtensionPoint {
  return {
    addActions: (...added) =>
      actions.addActions(...added.map(action => auditAction(action, auditor))),
  };
}

function describeRun(
  ctx: Parameters<TemplateAction['handler']>[0],
): JsonObject {
  const { values: given, proof } = Object(ctx.input);
  const values: JsonObject = Object(given);
  const { service, application, owner } = values;
  return {
    requester: ctx.user?.ref ?? null,
    creation: ctx.task.id,
    template: ctx.templateInfo?.entityRef ?? null,
    service: service ?? null,
    application: application ?? null,
    owner: owner ?? null,
    // On what a proposal relies.
    ...(proof && { proof }),
    values,
  };
}
