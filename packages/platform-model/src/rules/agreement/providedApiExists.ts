import { isKnown } from '../../syntax/Located';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { componentOf } from './entitiesOf';

export const providedApiExists = applicationRule({
  id: 'provided-api-exists',
  on: 'application',
  severity: 'error',
  title: 'The APIs that a component provides are in the catalog',
  why: 'A page that leads nowhere hides who calls the application.',
  judge: (application, world) => {
    const component = componentOf(application);
    return (component?.providesApis ?? []).flatMap(api => {
      if (!isKnown(api)) return [];
      const [, namespace = 'default', name] =
        /^(?:api:)?(?:([^/]+)\/)?(.*)$/is.exec(api.value)!;
      const key = `api:${namespace}/${name}`.toLowerCase();
      return world.claims('entity', key).length > 0
        ? []
        : [
            {
              path: application.path,
              line: api.line,
              message: `the component provides the API ${showText(
                api.value,
              )}, which nobody declares`,
              fix: 'Declare the API, or name the one that is declared.',
            },
          ];
    });
  },
});
