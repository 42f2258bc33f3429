import { HclCursor } from './hcl/HclCursor';
import { HclFault } from './hcl/HclFault';
import { readHclBody, type GrowingHclBody } from './hcl/readHclBody';
import { tokenizeHcl } from './hcl/tokenizeHcl';
import type { HclFile } from './HclFile';

/**
 * Reads a file in the native syntax of HCL 2, as Terraform does. Never throws: what was read before the first fault is
 * kept, the rest is left out.
 */
export function readHcl(text: string): HclFile {
  const { tokens, fault } = tokenizeHcl(text);
  const body: GrowingHclBody = { attributes: [], blocks: [] };
  try {
    readHclBody(new HclCursor(text, tokens), body);
  } catch (error) {
    if (!(error instanceof HclFault)) throw error;
    // The pieces end where they could not be told apart, which is the fault then.
    return { text, tokens, body, faults: [toPlain(fault ?? error)] };
  }
  return { text, tokens, body, faults: fault ? [toPlain(fault)] : [] };
}

function toPlain({ line, message }: HclFault) {
  return { line, message };
}
