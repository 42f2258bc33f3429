import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { checkRoutePath } from '@slipway/golden-path';
import { RoutePathInput } from './RoutePathInput';

/** `ui:field: RoutePath` */
export const RoutePath = createFormField({
  name: 'RoutePath',
  component: RoutePathInput,
  validation: (path: string, field) => {
    const malformed = checkRoutePath(path);
    if (malformed) field.addError(malformed);
  },
});
