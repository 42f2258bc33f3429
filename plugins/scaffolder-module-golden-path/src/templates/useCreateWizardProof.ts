import { useApi } from '@backstage/core-plugin-api';
import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-react';
import { useEffect, useMemo, useState } from 'react';
import { loadProver } from '../proof/store/loadProver';
import { proofApiRef } from '../proof/store/ProofApi';
import type { WizardProof, WizardStep } from '../proof/store/ProofContext';
import { ProofStore } from '../proof/store/ProofStore';
import { readTemplateFields } from '../proof/store/readTemplateFields';
import { runAfterPaint } from '../proof/store/runAfterPaint';

/**
 * The proof that the fields of a wizard share; nothing is loaded before a field asks for it.
 *
 * @param template - once it is there
 */
export function useCreateWizardProof(
  templateRef: string,
  template: TemplateParameterSchema | undefined,
): WizardProof {
  const api = useApi(proofApiRef);
  const [store] = useState(
    () =>
      new ProofStore({ templateRef, api, loadProver, schedule: runAfterPaint }),
  );
  const [step] = useState<WizardStep>(() => ({ names: [] }));
  const fields = useMemo(
    () => readTemplateFields((template?.steps ?? []).map(s => s.schema)),
    [template],
  );

  useEffect(() => {
    const lookAgain = () => {
      const isUsed = store.getState().kind !== 'off';
      if (isUsed && document.visibilityState === 'visible') store.refresh();
    };
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, [store]);

  return useMemo(() => ({ store, fields, step }), [store, fields, step]);
}
