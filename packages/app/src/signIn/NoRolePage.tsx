import { parseEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { Button, ButtonLink, Flex, Text } from '@backstage/ui';
import useAsync from 'react-use/esm/useAsync';
import { Door } from './Door';

/** The page of somebody who is signed in and has no role: what is missing, and whom to ask. */
export function NoRolePage() {
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
          You have no role here yet
        </Text>
        <Text as="p" variant="body-medium">
          You are signed in as <code>{value?.userEntityRef}</code>.{' '}
          {groups.length === 0
            ? 'You belong to no group of the catalog.'
            : `You belong to ${groups.join(
                ', ',
              )}, which nobody has given a role.`}
        </Text>
        <Text as="p" variant="body-medium">
          Ask the platform team to add you to your team&apos;s group, and sign
          in again. Until then the portal shows you nothing.
        </Text>
        <Flex gap="2">
          <Button variant="primary" onPress={() => identity.signOut()}>
            Sign out
          </Button>
          {support && (
            <ButtonLink href={support} variant="secondary">
              Ask the platform team
            </ButtonLink>
          )}
        </Flex>
      </Flex>
    </Door>
  );
}
