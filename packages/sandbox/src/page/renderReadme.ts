import type { SandboxContext } from '../SandboxContext';
import { parseTree } from '../trees/TreeEntry';
import { addressOf, type Place } from './findPlace';
import { html, type Html } from './html';
import { renderMarkdown } from './renderMarkdown';

/**
 * The README of a folder.
 *
 * @param root - e.g. `/acme/platform`
 * @param tree - id of the folder's tree
 * @returns `undefined` when it has none
 */
export async function renderReadme(
  { objects }: SandboxContext,
  root: string,
  place: Place,
  tree: string,
): Promise<Html | undefined> {
  const folder = await objects.readById(tree);
  const entry =
    folder &&
    parseTree(folder.content).find(({ name }) => /^readme\.md$/i.test(name));
  const file = entry && (await objects.readById(entry.sha));
  if (file?.type !== 'blob') return undefined;
  return html`<section class="card">
    <header><h2>${entry!.name}</h2></header>
    <div class="body markdown">
      ${renderMarkdown(
        file.content.toString('utf8'),
        addressOf(root, 'blob', place),
      )}
    </div>
  </section>`;
}
