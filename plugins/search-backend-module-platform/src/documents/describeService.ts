import type { FleetService } from '@slipway/plugin-fleet-common';
import type { ServiceDocument } from '@slipway/plugin-search-common';
import { describePlace } from './describePlace';
import { listWords } from './listWords';

/** An application as it is found: by its names, and by what one knows of it. */
export function describeService(given: FleetService): ServiceDocument {
  const { name, description, guard, route, template } = given;
  const { declared, gateway, code } = guard;
  return {
    ...describePlace(given),
    title: name,
    description,
    // A guard is named once: whoever looks for one finds it before those that use it.
    text: [
      description,
      listWords(route, template?.name, declared, gateway, code),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
