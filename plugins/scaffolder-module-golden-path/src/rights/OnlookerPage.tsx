import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Flex, Text } from '@backstage/ui';
import { fleetRouteRef } from '../routes';

/** Stands in for the wizards and the creations, for somebody who may only look: what is so, and how that changes. */
export function OnlookerPage() {
  const fleet = useRouteRef(fleetRouteRef)?.();
  const support = useApi(configApiRef).getOptionalString('app.support.url');
  return (
    <Container>
      <Flex direction="column" align="start" gap="4" py="12">
        <Text as="h1" variant="title-medium">
          Managers look, teams create
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          Your role shows you the whole fleet. Creating services, and the logs
          of what was created, belong to the teams who own them.
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          Whoever is to create needs to belong to the group of a team: ask the
          platform team to add you to one, then sign in again.
        </Text>
        <Flex gap="2">
          {fleet && (
            <ButtonLink href={fleet} variant="primary">
              Look at the fleet
            </ButtonLink>
          )}
          {support && (
            <ButtonLink href={support} variant="secondary">
              Ask the platform team
            </ButtonLink>
          )}
        </Flex>
      </Flex>
    </Container>
  );
}
