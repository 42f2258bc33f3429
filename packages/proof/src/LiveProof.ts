import { digestFiles, type RepositoryFile } from '@slipway/change-set';
import {
  ServiceRenderer,
  type RenderedFile,
  type ValuesFault,
} from '@slipway/golden-path';
import {
  judgeProposal,
  PlatformModel,
  ProposedModel,
  type Finding,
} from '@slipway/platform-model';
import { completeValues, type CompletedValues } from './completeValues';
import { countFindings } from './countFindings';
import { findChangedLines } from './findChangedLines';
import type { ProofSnapshot } from './ProofSnapshot';

/** A file of the pull request, as it would be with the values of this moment. */
export interface ProvenFile extends RepositoryFile {
  /** Stays the same while its path changes. */
  readonly origin: string;
  /** Lines that the last change of values made, counted from 1. */
  readonly changedLines: readonly number[];
  /** True when the last change of values brought it about. */
  readonly isNew: boolean;
  /** True when it lies in the folder of an application that is there already. */
  readonly exists: boolean;
}

/** The pull request, as it would be with the values of this moment. */
export interface LiveResult {
  /** Sorted by path; stand-ins are rendered where values are missing or wrong. */
  readonly files: readonly ProvenFile[];
  /** Paths that the last change of values took away and that no other file has taken. */
  readonly removed: readonly string[];
  /** What the rules say; nothing about stand-ins. */
  readonly findings: readonly Finding[];
  /** Fields that are still empty. */
  readonly missing: readonly string[];
  /** Values that are there and wrong. */
  readonly faults: readonly ValuesFault[];
  /** Findings of this severity and faults; not what is missing. */
  readonly errors: number;
  readonly warnings: number;
  /** Names the bytes; only when nothing is missing or wrong. */
  readonly digest?: string;
}

/** Proves a service while somebody types its values: only what a key stroke changes is rendered and read again. */
export class LiveProof {
  private readonly base: PlatformModel;
  private readonly change: ProposedModel;
  private readonly renderer: ServiceRenderer;
  private before = new Map<string, RepositoryFile>();

  /** @throws Error naming the file of the skeleton that lies in none of its folders */
  constructor(private readonly snapshot: ProofSnapshot) {
    const { platform, skeleton } = snapshot;
    this.base = PlatformModel.fromSnapshot(platform);
    this.change = new ProposedModel(this.base);
    this.renderer = new ServiceRenderer(skeleton, platform.layout);
  }

  /**
   * @param input - what the form holds: anything
   * @throws Error naming the file of the skeleton that cannot be rendered
   */
  prove(input: unknown): LiveResult {
    const { platform, requester, rules, template } = this.snapshot;
    const completed = completeValues(
      input,
      template.fields,
      platform.layout,
      requester.groups[0],
    );
    const rendered = this.renderer.render(completed.values);
    const removed = this.replaceFiles(rendered);
    const findings = judgeProposal(
      {
        base: this.base,
        change: this.change,
        ...(!requester.forAnyGroup && { groups: requester.groups }),
      },
      rules,
    ).filter(finding => !isAboutStandIn(finding, completed));
    const existing = this.listExisting();
    const files = rendered.map(file => this.compare(file, existing));
    this.before = new Map(rendered.map(({ origin, file }) => [origin, file]));

    const { missing, faults } = completed;
    const { errors, warnings } = countFindings(findings);
    const isComplete = missing.length === 0 && faults.length === 0;
    return {
      files,
      removed,
      findings,
      missing,
      faults,
      errors: errors + faults.length,
      warnings,
      ...(isComplete && {
        digest: digestFiles(rendered.map(({ file }) => file)),
      }),
    };
  }

  /** Brings the change to what was rendered, touching only files that differ. */
  private replaceFiles(rendered: readonly RenderedFile[]): string[] {
    const paths = new Set(rendered.map(({ file }) => file.path));
    const gone = [...this.before.values()]
      .map(({ path }) => path)
      .filter(path => !paths.has(path));
    for (const path of gone) this.change.remove(path);
    for (const { origin, file } of rendered)
      if (this.before.get(origin) !== file) this.change.put(file);
    return gone;
  }

  /** The folders of the applications that the change would be added to, although they are there. */
  private listExisting(): string[] {
    return this.change
      .applications()
      .map(({ folder }) => `${folder}/`)
      .filter(folder =>
        this.base
          .claims('folder', folder.slice(0, -1).toLowerCase())
          .some(({ pullRequest }) => !pullRequest),
      );
  }

  private compare(
    { origin, file }: RenderedFile,
    existing: readonly string[],
  ): ProvenFile {
    const before = this.before.get(origin);
    return {
      ...file,
      origin,
      changedLines:
        !before || before === file
          ? []
          : findChangedLines(before.content, file.content),
      isNew: before === undefined && this.before.size > 0,
      exists: existing.some(folder => file.path.startsWith(folder)),
    };
  }
}

function isAboutStandIn(
  { field }: Finding,
  { standIns }: CompletedValues,
): boolean {
  if (field === undefined) return false;
  const name = field.split('.')[0];
  // A name is taken or free as a whole.
  return name === 'service' || name === 'application'
    ? standIns.has('service') || standIns.has('application')
    : standIns.has(name);
}
