import { parseEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { Button, ButtonLink, Flex, Text } from '@backstage/ui';
import useAsync from 'react-use/esm/useAsync';
import { useWords } from '../words/useWords';
import { Door } from './Door';

/** The page of somebody who is signed in and has no role: what is missing, and whom to ask. */
export function NoRolePage() {
  const t = useWords();
  const identity = useApi(identityApiRef);
  const support = useApi(configApiRef).getOptionalString('app.support.url');
  const { value, loading } = useAsync(
    () => identity.getBackstageIdentity(),
    [identity],
  );
  if (loading) return <Progress />;
  const groups = (value?.ownershipEntityRefs ?? [])
    .map(ref => parseEntityRef(ref))
    .filter(({ kind }) => kind === 'group')
    .map(({ name }) => name);
  return (
    <Door>
      <Flex direction="column" gap="4">
        <Text as="h1" variant="title-x-small" weight="bold">
          {t('noRole.title')}
        </Text>
        <Text as="p" variant="body-medium">
          {t('noRole.signedIn', { user: <code>{value?.userEntityRef}</code> })}{' '}
          {groups.length === 0
            ? t('noRole.noGroup')
            : t('noRole.groups', { groups: groups.join(', ') })}
        </Text>
        <Text as="p" variant="body-medium">
          {t('noRole.next')}
        </Text>
        <Flex gap="2">
          <Button variant="primary" onPress={() => identity.signOut()}>
            {t('noRole.signOut')}
          </Button>
          {support && (
            <ButtonLink href={support} variant="secondary">
              {t('door.askTeam')}
            </ButtonLink>
          )}
        </Flex>
      </Flex>
    </Door>
  );
}
