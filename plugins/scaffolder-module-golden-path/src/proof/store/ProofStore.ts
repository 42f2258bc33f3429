import type { Finding } from '@slipway/platform-model';
import type { LiveResult, ProofSnapshot } from '@slipway/proof';
import type { KnownSnapshot, ProofApi } from './ProofApi';
import type { LiveState, ProofState } from './ProofState';

/** Proves one set of values after the other. */
export interface Prover {
  prove(values: unknown): LiveResult;
}

/** The proof of one wizard, shared by all its fields: values go in, proofs come out, a request is made only to look at the base. */
export class ProofStore {
  private state: ProofState = { kind: 'off' };
  private readonly listeners = new Set<() => void>();
  private known: KnownSnapshot | undefined;
  private prover: Prover | undefined;
  private values: unknown = {};
  private text = '{}';
  private provenText: string | undefined;
  private loading: Promise<void> | undefined;
  private isScheduled = false;

  constructor(
    private readonly options: {
      readonly templateRef: string;
      readonly api: ProofApi;
      /** Loads what proves: the parsers, the rules and the renderer. */
      readonly loadProver: () => Promise<(snapshot: ProofSnapshot) => Prover>;
      /** Runs it soon, without being in the way of what is typed. */
      readonly schedule: (prove: () => void) => void;
    },
  ) {}

  readonly getState = (): ProofState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads the snapshot, or makes sure that it is still the newest. Never rejects: the state says what came of it. */
  readonly refresh = (): Promise<void> => {
    this.loading ??= this.load().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  };

  /** @param values - what the form holds: anything that is JSON */
  setValues(values: unknown): void {
    const text = JSON.stringify(values);
    if (text === this.text) return;
    this.values = values;
    this.text = text;
    if (!this.prover || this.isScheduled) return;
    this.isScheduled = true;
    this.options.schedule(() => {
      this.isScheduled = false;
      this.prove();
    });
  }

  /** The state for the latest values, once there is nothing more to wait for. */
  async settle(): Promise<ProofState> {
    await this.loading;
    this.prove();
    return this.state;
  }

  private async load(): Promise<void> {
    if (!this.known) this.setState({ kind: 'loading' });
    const { api, templateRef, loadProver } = this.options;
    try {
      const [known, createProver] = await Promise.all([
        api.loadSnapshot(templateRef, this.known),
        loadProver(),
      ]);
      if (known === this.known && this.state.kind === 'live') return;
      this.known = known;
      this.prover = createProver(known.snapshot);
      this.provenText = undefined;
      this.prove();
    } catch (error) {
      // A proof on an older base is better than none: the backend proves again on the newest.
      if (this.state.kind !== 'live') this.fail(error);
    }
  }

  private prove(): void {
    if (!this.prover || !this.known || this.provenText === this.text) return;
    const before = this.state.kind === 'live' ? this.state : undefined;
    const isNewBase = this.provenText === undefined;
    this.provenText = this.text;
    try {
      const result = this.prover.prove(this.values);
      const moved = before && isNewBase ? listNew(before, result) : [];
      this.setState({
        kind: 'live',
        snapshot: this.known.snapshot,
        result,
        base: (before?.base ?? 0) + (isNewBase ? 1 : 0),
        revision: (before?.revision ?? 0) + 1,
        ...(moved.length > 0 && { moved }),
      });
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.setState({ kind: 'failed', reason });
  }

  private setState(state: ProofState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function listNew(before: LiveState, after: LiveResult): readonly Finding[] {
  const name = ({ rule, path, message }: Finding) =>
    JSON.stringify([rule, path, message]);
  const known = new Set(before.result.findings.map(name));
  return after.findings.filter(finding => !known.has(name(finding)));
}
