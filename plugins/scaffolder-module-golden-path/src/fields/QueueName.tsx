import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { checkQueue } from '@slipway/golden-path';
import { useWords } from '../words/useWords';
import { CheckedText } from './CheckedText';
import { useVerdict } from './useVerdict';
import { fault, good } from './Verdict';

/** `ui:field: QueueName` */
export const QueueName = createFormField({
  name: 'QueueName',
  component: QueueNameInput,
  validation: (queue: string, field) => {
    const malformed = checkQueue(queue);
    if (malformed) field.addError(malformed);
  },
});

/** Asks for the name of a queue, and says where what cannot be done will lie. */
export function QueueNameInput(props: FieldExtensionComponentProps<string>) {
  const { formData: queue = '' } = props;
  const { t } = useWords();
  const verdict = useVerdict(queue, async () => {
    if (!queue) return undefined;
    const malformed = checkQueue(queue);
    return malformed ? fault(malformed) : good(t('field.deadQueue', { queue }));
  });
  return (
    <CheckedText field={props} placeholder="order-events" verdict={verdict} />
  );
}
