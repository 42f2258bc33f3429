import {
  ReviewState,
  ReviewStateProps,
} from '@backstage/plugin-scaffolder-react/alpha';
import { Flex, Text } from '@backstage/ui';
import { useEffect } from 'react';
import { useWizardProof } from '../proof/store/ProofContext';
import { listGivenValues } from './listGivenValues';
import styles from './ValuesSummary.module.css';

/** Everything that was chosen, in the order in which it was asked. */
export function ValuesSummary({ formState, schemas }: ReviewStateProps) {
  const proof = useWizardProof();
  useEffect(() => {
    // A step like the others: it looks whether the base has moved.
    if (proof?.step.proofKey) proof.store.refresh();
  }, [proof]);
  return (
    <Flex direction="column" gap="4">
      <Text as="p" variant="body-medium" color="secondary">
        Read it once more. Creating opens one pull request; nothing changes
        before your team merges it.
      </Text>
      <div className={styles.values}>
        <ReviewState
          schemas={schemas}
          formState={listGivenValues(formState, schemas, proof?.step.proofKey)}
        />
      </div>
    </Flex>
  );
}
