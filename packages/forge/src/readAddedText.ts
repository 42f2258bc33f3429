const NO_NEWLINE = '\\ No newline at end of file';

/**
 * Reads the whole text of a file from the patch that adds it.
 *
 * @param patch - as GitHub shows it, from `@@ -0,0 +1,3 @@` on
 * @returns `undefined` when the patch does not add a whole file
 */
export function readAddedText(patch: string): string | undefined {
  const [header, ...lines] = patch.split('\n');
  if (!/^@@ -0,0 \+1(?:,\d+)? @@/.test(header)) return undefined;
  const isEnded = lines.at(-1) !== NO_NEWLINE;
  if (!isEnded) lines.pop();
  if (lines.some(line => !line.startsWith('+'))) return undefined;
  const text = lines.map(line => line.slice(1)).join('\n');
  return isEnded ? `${text}\n` : text;
}
