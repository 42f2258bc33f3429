import {
  ReviewState,
  ReviewStateProps,
} from '@backstage/plugin-scaffolder-react/alpha';
import { Flex, Text } from '@backstage/ui';
import { listGivenValues } from './listGivenValues';
import styles from './ValuesSummary.module.css';

/** Everything that was chosen, in the order in which it was asked. */
export function ValuesSummary({ formState, schemas }: ReviewStateProps) {
  return (
    <Flex direction="column" gap="4">
      <Text as="p" variant="body-medium" color="secondary">
        Read it once more. Creating opens one pull request; nothing changes
        before your team merges it.
      </Text>
      <div className={styles.values}>
        <ReviewState
          schemas={schemas}
          formState={listGivenValues(formState, schemas)}
        />
      </div>
    </Flex>
  );
}
