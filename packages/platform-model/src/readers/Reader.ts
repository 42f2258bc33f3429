import type { FileKind } from '../model/FileKind';
import type { HclFile } from '../syntax/HclFile';
import type { DockerfileTree } from '../syntax/DockerfileTree';
import type { YamlStream } from '../syntax/YamlNode';
import type { SyntaxFault } from '../syntax/SyntaxFault';
import type { FactsOf } from './Facts';

/** What each kind of file is parsed into before its facts are read; it is dropped after that. */
export interface TreeOf {
  'catalog-info': YamlStream;
  organisation: YamlStream;
  dockerfile: DockerfileTree;
  package: YamlStream;
  source: SourceTree;
  overlay: YamlStream;
  'kubernetes-base': YamlStream;
  'terraform-call': HclFile;
  'terraform-module': HclFile;
  argocd: YamlStream;
  kong: YamlStream;
  workflow: YamlStream;
  atlantis: YamlStream;
}

/** A source file: its text is all that its reader needs. */
export interface SourceTree {
  readonly text: string;
  readonly faults: readonly SyntaxFault[];
}

/** Reads one kind of file. Neither step throws, whatever the text. */
export interface Reader<K extends FileKind> {
  parse(text: string): TreeOf[K];
  /** What the tree says; what it cannot know is undetermined, what is absent is left out. */
  read(tree: TreeOf[K]): FactsOf[K];
}
