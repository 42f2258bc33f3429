import type { RepositoryFile } from '@slipway/change-set';
import type { FactsOf } from '../readers/Facts';
import type { Reader, TreeOf } from '../readers/Reader';
import { READERS } from '../readers/READERS';
import { fileReadable } from '../rules/fileReadable';
import { SYNTAX_RULES } from '../rules/RULES';
import type { Fault } from '../rules/Rule';
import type { SyntaxFault } from '../syntax/SyntaxFault';
import type { FileKind } from './FileKind';
import { RecentContents } from './RecentContents';
import { TextPool } from './TextPool';

/** A fault that shows in the text of a file alone. */
export interface SyntaxFinding extends Fault {
  readonly rule: string;
}

/** What the text of a file says, whatever its path. */
export interface ContentReading<K extends FileKind = FileKind> {
  readonly facts: FactsOf[K];
  readonly findings: readonly SyntaxFinding[];
}

/** Larger files are not written by people; reading one would hold up everything else. */
const LARGEST_FILE = 500_000;

/** Reads contents, each once as long as equal ones come close together: a fleet repeats itself. */
export class ContentReader {
  private readonly texts = new TextPool();
  private readonly contents = new Map<
    FileKind,
    RecentContents<ContentReading>
  >();

  /**
   * @param inspects - false for a model that is only asked about the rest of a repository and never judged itself:
   * its files are read in two thirds of the time
   */
  constructor(readonly inspects = true) {}

  read<K extends FileKind>(file: RepositoryFile, kind: K): ContentReading<K> {
    const isText = file.encoding !== 'base64';
    const reading = isText
      ? this.contentsOf(kind).get(file.content, () => this.readAnew(file, kind))
      : this.readAnew(file, kind);
    return reading as ContentReading<K>;
  }

  private contentsOf(kind: FileKind): RecentContents<ContentReading> {
    let contents = this.contents.get(kind);
    if (!contents) this.contents.set(kind, (contents = new RecentContents()));
    return contents;
  }

  private readAnew(file: RepositoryFile, kind: FileKind): ContentReading {
    const { facts, findings } = readContent(file, kind, this.inspects);
    return { facts: this.texts.copy(facts), findings };
  }
}

function readContent<K extends FileKind>(
  file: RepositoryFile,
  kind: K,
  inspects: boolean,
): ContentReading<K> {
  const reader = READERS[kind] as Reader<K>;
  const refusal = refuse(file);
  const parsed = reader.parse(refusal ? '' : file.content);
  const tree = refusal ? { ...parsed, faults: [refusal] } : parsed;
  const findings: SyntaxFinding[] = tree.faults.map(fault => ({
    rule: fileReadable.id,
    ...fault,
  }));
  // Rules about a text that could not be read would only guess.
  if (inspects && findings.length === 0)
    for (const rule of SYNTAX_RULES[kind])
      for (const fault of rule.inspect(tree as TreeOf[K], kind))
        findings.push({ rule: rule.id, ...fault });
  return { facts: reader.read(tree), findings };
}

/** Why a file is not even parsed. */
function refuse({
  content,
  encoding,
}: RepositoryFile): SyntaxFault | undefined {
  if (encoding === 'base64')
    return { line: 1, message: 'the file is not UTF-8 text' };
  return content.length > LARGEST_FILE
    ? {
        line: 1,
        message: `the file is larger than ${LARGEST_FILE / 1000} KB`,
      }
    : undefined;
}
