import {
  ReviewState,
  ReviewStateProps,
} from '@backstage/plugin-scaffolder-react/alpha';
import { Flex, Text } from '@backstage/ui';
import { useEffect } from 'react';
import { useWords } from '../words/useWords';
import { useWizardProof } from '../proof/store/ProofContext';
import { listGivenValues } from './listGivenValues';
import styles from './ValuesSummary.module.css';

/** Everything that was chosen, in the order in which it was asked. */
export function ValuesSummary({ formState, schemas }: ReviewStateProps) {
  const { t } = useWords();
  const proof = useWizardProof();
  useEffect(() => {
    // A step like the others: it looks whether the base has moved.
    if (proof?.step.proofKey) proof.store.refresh();
  }, [proof]);
  return (
    <Flex direction="column" gap="4">
      <Text as="p" variant="body-medium" color="secondary">
        {t('form.review')}
      </Text>
      <div className={styles.values}>
        <ReviewState
          schemas={schemas}
          formState={listGivenValues(formState, schemas, {
            none: t('form.none'),
            except: proof?.step.proofKey,
          })}
        />
      </div>
    </Flex>
  );
}
