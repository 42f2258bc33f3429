import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Flex, Text } from '@backstage/ui';
import { fleetRouteRef } from '../routes';
import { useWords } from '../words/useWords';

/** Stands in for the wizards and the creations, for somebody who may only look: what is so, and how that changes. */
export function OnlookerPage() {
  const { t } = useWords();
  const fleet = useRouteRef(fleetRouteRef)?.();
  const support = useApi(configApiRef).getOptionalString('app.support.url');
  return (
    <Container>
      <Flex direction="column" align="start" gap="4" py="12">
        <Text as="h1" variant="title-medium">
          {t('onlooker.title')}
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          {t('onlooker.role')}
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          {t('onlooker.change')}
        </Text>
        <Flex gap="2">
          {fleet && (
            <ButtonLink href={fleet} variant="primary">
              {t('onlooker.fleet')}
            </ButtonLink>
          )}
          {support && (
            <ButtonLink href={support} variant="secondary">
              {t('onlooker.ask')}
            </ButtonLink>
          )}
        </Flex>
      </Flex>
    </Container>
  );
}
