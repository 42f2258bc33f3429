import { Alert, ButtonLink, Container } from '@backstage/ui';

/** Nothing went wrong: somebody else has to look at it. */
export function Waits(props: {
  /** Of the page where they do. */
  readonly path: string;
}) {
  return (
    <Container>
      <Alert
        status="info"
        title="Waits for a second person"
        description="Somebody else of the platform team has to approve that its route is open to everybody. The pull request opens by itself after that: there is nothing else to do here."
        customActions={
          <ButtonLink href={props.path} variant="secondary">
            See what waits
          </ButtonLink>
        }
      />
    </Container>
  );
}
