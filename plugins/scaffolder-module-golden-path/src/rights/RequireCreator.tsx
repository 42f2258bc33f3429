import { RequirePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import type { PropsWithChildren } from 'react';
import { OnlookerPage } from './OnlookerPage';

/** Shows what creates services, and what was created by whom, to those who may create; to others why not. */
export function RequireCreator(props: PropsWithChildren<{}>) {
  return (
    <RequirePermission
      permission={taskCreatePermission}
      errorPage={<OnlookerPage />}
    >
      {props.children}
    </RequirePermission>
  );
}
