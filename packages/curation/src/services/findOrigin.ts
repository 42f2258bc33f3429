import {
  componentOf,
  ownerRef,
  valueOf,
  type Application,
} from '@slipway/platform-model';

/** Where an application came from, as its catalog file says. */
export interface TemplateOrigin {
  /** Entity reference in lower case, e.g. `template:default/nestjs-service`. */
  readonly template: string;
  /** null where it does not say. */
  readonly version: string | null;
  /** Entity reference of the owning group; null where it does not say. */
  readonly owner: string | null;
}

/**
 * Finds the template that an application came from.
 *
 * @returns `undefined` when main does not say that it came from any
 */
export function findOrigin(
  application: Application,
): TemplateOrigin | undefined {
  const component = componentOf(application);
  const template = valueOf(component?.template);
  if (!template) return undefined;
  const owner = valueOf(component?.owner);
  return {
    template: templateRef(template),
    version: valueOf(component?.templateVersion) ?? null,
    owner: owner ? ownerRef(owner) : null,
  };
}

/** A bare name is a template of the default namespace. */
function templateRef(name: string): string {
  const [, namespace = 'default', bare] =
    /^(?:template:)?(?:([^:/]+)\/)?(.*)$/is.exec(name)!;
  return `template:${namespace}/${bare}`.toLowerCase();
}
