import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { ProofState } from './ProofState';
import type { ProofStore } from './ProofStore';
import type { TemplateFields } from './readTemplateFields';

/** What the fields of one wizard share. */
export interface WizardProof {
  readonly store: ProofStore;
  readonly fields: TemplateFields;
  /** Where fields tell the wizard what it cannot know by itself. */
  readonly step: WizardStep;
}

/** What the step that is open tells the wizard. */
export interface WizardStep {
  /** The key under which the template wants the proof, once a step has asked for it. */
  proofKey?: string;
  /** Names of the step's own values, e.g. `route`. */
  names: readonly string[];
}

export const ProofContext = createContext<WizardProof | undefined>(undefined);

/** The proof of this wizard; undefined outside of one. */
export function useWizardProof(): WizardProof | undefined {
  return useContext(ProofContext);
}

const OFF: ProofState = { kind: 'off' };
const ignore = () => () => {};

/**
 * A part of the proof. Whoever asks is drawn again only when that part has changed: every key stroke makes a new proof,
 * and a field has little to do with most of them.
 */
export function useFromProof<T>(
  select: (state: ProofState) => T,
  isSame: (a: T, b: T) => boolean = Object.is,
): T {
  const store = useWizardProof()?.store;
  const last = useRef<{ readonly part: T }>();
  return useSyncExternalStore(store?.subscribe ?? ignore, () => {
    const part = select(store?.getState() ?? OFF);
    if (!last.current || !isSame(last.current.part, part))
      last.current = { part };
    return last.current.part;
  });
}

/** The proof as it stands. */
export function useProofState(): ProofState {
  return useFromProof(state => state);
}
