import { createHash } from 'node:crypto';
import { repositoryUrl } from '../api/repositoryUrl';
import type { SandboxContext } from '../SandboxContext';

/** A label as GitHub shows it; its colour follows from its name. */
export function toLabel(context: SandboxContext, name: string) {
  const digest = createHash('sha256').update(name.toLowerCase()).digest();
  return {
    id: digest.readUInt32BE(),
    node_id: Buffer.from(`Label:${name}`).toString('base64'),
    url: `${repositoryUrl(context)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: digest.toString('hex', 4, 7),
    default: false,
  };
}
