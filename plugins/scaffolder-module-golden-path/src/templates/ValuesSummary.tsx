import {
  ReviewState,
  ReviewStateProps,
} from '@backstage/plugin-scaffolder-react/alpha';
import { Text } from '@backstage/ui';
import { listGivenValues } from './listGivenValues';

/** Everything that was chosen, in the order in which it was asked. */
export function ValuesSummary({ formState, schemas }: ReviewStateProps) {
  return (
    <>
      <Text as="p" variant="body-medium" color="secondary">
        Read it once more. Creating opens one pull request; nothing changes
        before your team merges it.
      </Text>
      <ReviewState
        schemas={schemas}
        formState={listGivenValues(formState, schemas)}
      />
    </>
  );
}
