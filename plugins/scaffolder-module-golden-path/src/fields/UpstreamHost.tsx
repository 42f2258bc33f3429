import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { Combobox } from '@backstage/ui';
import { useEffect } from 'react';
import { useFromProof } from '../proof/store/ProofContext';
import type { ProofState } from '../proof/store/ProofState';
import { useWords } from '../words/useWords';
import { JudgedField } from './JudgedField';
import { judgeUpstreamHost } from './judgeUpstreamHost';

/** `ui:field: UpstreamHost`; which hosts are allowed, the backend asks again. */
export const UpstreamHost = createFormField({
  name: 'UpstreamHost',
  component: UpstreamHostInput,
});

/** Asks for a host outside of our clusters: offers those that are allowed, and chooses the only one by itself. */
export function UpstreamHostInput(props: FieldExtensionComponentProps<string>) {
  const { formData: host = '', onChange } = props;
  const { t } = useWords();
  const hosts = useFromProof(listHosts, isSameList);
  const onlyHost = hosts?.length === 1 ? hosts[0] : undefined;
  useEffect(() => {
    if (onlyHost && props.formData === undefined) onChange(onlyHost);
  }, [onlyHost, props.formData, onChange]);
  return (
    <JudgedField
      field={props}
      verdict={hosts && judgeUpstreamHost(host, hosts, t)}
    >
      {input => (
        <Combobox
          {...input}
          placeholder={t('field.chooseHost')}
          allowsCustomValue
          // A list that opens as one types would hide the verdict.
          menuTrigger="manual"
          options={(hosts ?? []).map(name => ({ id: name, label: name }))}
          onChange={chosen => {
            if (chosen) onChange(String(chosen));
          }}
          search={{
            inputValue: host,
            // The combobox says once more what stands there already.
            onInputChange: next => {
              if (next !== host) onChange(next);
            },
            filter: () => true,
          }}
        />
      )}
    </JudgedField>
  );
}

function listHosts(state: ProofState): readonly string[] | undefined {
  return state.kind === 'live'
    ? state.snapshot.platform.layout.upstreamHosts
    : undefined;
}

function isSameList(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean {
  return one?.join() === other?.join();
}
