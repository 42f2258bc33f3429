import { Content } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import { approvalDecidePermission } from '@slipway/permissions';
import { useWords } from '../words/useWords';
import { CreatorHome } from './CreatorHome';
import styles from './HomePage.module.css';
import { OnlookerHome } from './OnlookerHome';

/** What one came for first: for those who create what is theirs, for those who look the fleet. */
export function HomePage(props: { readonly templateRef: string }) {
  const { t } = useWords();
  const create = usePermission({ permission: taskCreatePermission });
  const decide = usePermission({ permission: approvalDecidePermission });
  if (create.loading || decide.loading)
    return (
      <Content>
        <div
          role="status"
          aria-label={t('page.loading')}
          className={styles.loading}
        />
      </Content>
    );
  // Whoever could not be asked about may try: the wizard asks again.
  const mayCreate = create.allowed || Boolean(create.error);
  return (
    <Content>
      <div className={styles.page}>
        {mayCreate ? (
          <CreatorHome
            templateRef={props.templateRef}
            mayDecide={decide.allowed}
          />
        ) : (
          <OnlookerHome />
        )}
      </div>
    </Content>
  );
}
