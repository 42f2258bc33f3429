import { ButtonLink, Container, Flex, Text } from '@backstage/ui';
import { useLocation } from 'react-router-dom';
import { LogoIcon } from '../brand/LogoIcon';

/** The page of an address that leads nowhere. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <Container>
      <Flex direction="column" align="start" gap="4" py="12">
        <LogoIcon
          size={72}
          colours={{
            hull: 'var(--bui-fg-primary)',
            ramp: 'var(--bui-accent-bg)',
            deckhouse: '#ff8a5c',
          }}
        />
        <Text as="h1" variant="title-medium">
          Nothing is moored here
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          There is no page at <code>{pathname}</code>. It may have moved, or the
          link has a typing error.
        </Text>
        <Flex gap="2">
          <ButtonLink href="/" variant="primary">
            Go to the home page
          </ButtonLink>
          <ButtonLink href="/catalog" variant="secondary">
            Look in the catalog
          </ButtonLink>
        </Flex>
      </Flex>
    </Container>
  );
}
