import { stringifyEntityRef } from '@backstage/catalog-model';
import { annotate } from './annotate';
import type { Description } from './Description';
import type { Draft } from './Draft';
import { readDeclarations } from './readDeclarations';
import type { Repository } from './Repository';

/** The groups and people of the organisation. */
export async function describeOrganisation(
  repository: Repository,
): Promise<Description> {
  const { model, catalogTexts } = repository;
  // Everything is asked of the model before anything is waited for.
  const files = model.shared('organisation').map(({ path, facts }) => ({
    path,
    // What is broken throughout is not parsed again: texts that are meant to be slow to read are among it.
    text: facts.entities.length > 0 ? catalogTexts.get(path) : undefined,
    unreadable: model
      .fileFaults(path)
      .map(({ line, message }) => `${path}:${line} ${message}`),
  }));
  const drafts: Draft[] = [];
  const faults: string[] = [];
  for (const { path, text, unreadable } of files) {
    const declared = await readDeclarations(path, text ?? '', [
      'Group',
      'User',
    ]);
    faults.push(...unreadable, ...declared.faults);
    for (const { entity, line } of declared.entities)
      drafts.push({
        ref: stringifyEntityRef(entity),
        entity: annotate(entity, repository, { path }),
        source: `${path}:${line}`,
        isOwn: true,
      });
  }
  return { drafts, faults };
}
