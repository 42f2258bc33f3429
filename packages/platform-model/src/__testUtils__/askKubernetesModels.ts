import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TypeTable } from '../schemas/TypeTable';

const MODELS = resolve(__dirname, 'kubernetesModels.mjs');

/** What the package kubernetes-models says. */
export interface KubernetesModels {
  /** Against each object; empty for one that it accepts. It has nothing against unknown fields. */
  readonly verdicts: readonly string[];
  /** What it declares. */
  readonly table: TypeTable;
}

/** @param objects - plain Kubernetes objects */
export function askKubernetesModels(
  objects: readonly unknown[],
): KubernetesModels {
  const answer = execFileSync(process.execPath, [MODELS], {
    input: JSON.stringify(objects),
    maxBuffer: 100_000_000,
  });
  return JSON.parse(answer.toString());
}
