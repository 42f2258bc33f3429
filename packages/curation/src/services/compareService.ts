import type { RepositoryFile } from '@slipway/change-set';
import { InvalidServiceValues } from '@slipway/golden-path';
import type { Application, World } from '@slipway/platform-model';
import type {
  ComparedFile,
  ComparedService,
} from '@slipway/plugin-curation-common';
import type { RenderableTemplate } from '../content/RenderableTemplate';
import { compareFiles } from '../difference/compareFiles';
import { findOrigin } from './findOrigin';
import { readServiceValues, type ReadValues } from './readServiceValues';

const CATALOG_FILE = 'catalog-info.yaml';
const VERSION_LINE = /^ *slipway\.dev\/template-version:.*\n/m;

/** What two versions of a template are compared for. */
export interface ComparedVersions {
  readonly from: RenderableTemplate;
  readonly to: RenderableTemplate;
  /**
   * The version that an application came from; several where the template was changed without a new one.
   *
   * @returns why it cannot be told, as a sentence, where it cannot
   */
  own(version: string | null): readonly RenderableTemplate[] | string;
  /** Whether main holds exactly this file; `undefined` where nobody can tell. */
  isOnMain(file: RepositoryFile): boolean | undefined;
}

/** Says what two versions of a template make of one real application. */
export function compareService(
  application: Application,
  world: World,
  versions: ComparedVersions,
): ComparedService {
  const { from, to } = versions;
  const origin = findOrigin(application);
  const read = readServiceValues(application, world, [
    ...new Set([...from.fields, ...to.fields]),
  ]);
  const head = {
    service: application.service,
    application: application.application,
    name: application.name,
    owner: origin?.owner ?? null,
    version: origin?.version ?? null,
    unknown: read.unknown,
  };
  const { edited, editedProblem } = findEdits(application, world, versions);
  const answer = (
    rest: Pick<ComparedService, 'result' | 'files' | 'problem'>,
  ): ComparedService => ({
    ...head,
    ...rest,
    edited: edited && [...edited].sort(),
    editedProblem,
  });
  if (read.unknown.length > 0)
    return answer({ result: 'unknown', files: [], problem: null });
  const before = tryToRender(from, read);
  const after = tryToRender(to, read);
  const problem = [before, after].find(
    (result): result is string => typeof result === 'string',
  );
  if (typeof before === 'string' || typeof after === 'string')
    return answer({ result: 'unknown', files: [], problem: problem! });
  const files = compareFiles(
    before.map(withoutVersion),
    after.map(withoutVersion),
  ).map(
    (change): ComparedFile => ({
      ...change,
      isEdited: edited ? edited.has(change.path) : null,
    }),
  );
  return answer({
    result: files.length > 0 ? 'changes' : 'same',
    files,
    problem: null,
  });
}

/**
 * Renders a service's values with a version that may ask for fewer of them.
 *
 * @returns why it cannot be, as a sentence, where it cannot
 */
export function tryToRender(
  template: RenderableTemplate,
  { values }: ReadValues,
): RepositoryFile[] | string {
  try {
    return template.render(
      Object.fromEntries(
        Object.entries(values).filter(([name]) =>
          template.fields.includes(name),
        ),
      ),
    );
  } catch (error) {
    const version = template.content.version ?? 'without a name';
    if (error instanceof InvalidServiceValues)
      return `Version ${version} does not take its values: ${error.faults
        .map(({ field, message }) => `${field}: ${message}`)
        .join(' ')}`;
    return `Version ${version} cannot be rendered: ${(error as Error).message}`;
  }
}

/** Each version writes its own name: that alone changes nothing of a service. */
function withoutVersion(file: RepositoryFile): RepositoryFile {
  return file.path.endsWith(CATALOG_FILE)
    ? { ...file, content: file.content.replace(VERSION_LINE, '') }
    : file;
}

interface Edits {
  readonly edited: ReadonlySet<string> | null;
  readonly editedProblem: string | null;
}

/** The files that its own version wrote and main holds otherwise; of several versions that of the fewest counts. */
function findEdits(
  application: Application,
  world: World,
  { own, isOnMain }: ComparedVersions,
): Edits {
  const templates = own(findOrigin(application)?.version ?? null);
  if (typeof templates === 'string') return unknownEdits(templates);
  const [first, ...others] = templates.map(template =>
    findEditsOf(template, application, world, isOnMain),
  );
  return others.reduce(
    (best, edits) =>
      edits.edited && edits.edited.size < (best.edited?.size ?? Infinity)
        ? edits
        : best,
    first,
  );
}

function findEditsOf(
  template: RenderableTemplate,
  application: Application,
  world: World,
  isOnMain: ComparedVersions['isOnMain'],
): Edits {
  const read = readServiceValues(application, world, template.fields);
  if (read.unknown.length > 0)
    return unknownEdits('Some of its values are not known.');
  const rendered = tryToRender(template, read);
  if (typeof rendered === 'string') return unknownEdits(rendered);
  const edited = new Set<string>();
  for (const file of rendered) {
    const isSame = isOnMain(file);
    if (isSame === undefined)
      return unknownEdits('main is too large to be compared file by file.');
    if (!isSame) edited.add(file.path);
  }
  return { edited, editedProblem: null };
}

function unknownEdits(editedProblem: string): Edits {
  return { edited: null, editedProblem };
}
