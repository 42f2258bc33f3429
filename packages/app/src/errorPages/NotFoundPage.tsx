import { ButtonLink, Container, Flex, Text } from '@backstage/ui';
import { useLocation } from 'react-router-dom';
import { LogoIcon } from '../brand/LogoIcon';
import { useWords } from '../words/useWords';

/** The page of an address that leads nowhere. */
export function NotFoundPage() {
  const t = useWords();
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
          {t('notFound.title')}
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          {t('notFound.text', { path: <code>{pathname}</code> })}
        </Text>
        <Flex gap="2">
          <ButtonLink href="/" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
          <ButtonLink href="/catalog" variant="secondary">
            {t('notFound.catalog')}
          </ButtonLink>
        </Flex>
      </Flex>
    </Container>
  );
}
