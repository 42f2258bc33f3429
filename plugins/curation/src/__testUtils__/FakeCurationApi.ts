import type {
  CompareFileRequest,
  CompareRequest,
  FileDifference,
  TemplateComparison,
  TemplateDetails,
  TemplateList,
} from '@slipway/plugin-curation-common';
import type { CurationApi, TemplateName } from '../api/CurationApi';
import { createComparison, createDetails } from './createDetails';

/** Answers what it is told to, and keeps what it was asked. */
export class FakeCurationApi implements CurationApi {
  readonly asked: unknown[] = [];
  details: TemplateDetails = createDetails();
  comparison: TemplateComparison = createComparison();
  diff: string | null = '@@ -1 +1 @@\n-old line\n+new line\n';
  fault: Error | undefined;

  async listTemplates(): Promise<TemplateList> {
    const { commit, findings, ...template } = this.details;
    return this.answer('list', {
      commit,
      templates: [{ ...template, findings: { errors: 0, warnings: 2 } }],
    });
  }

  async readTemplate(template: TemplateName): Promise<TemplateDetails> {
    return this.answer(template, this.details);
  }

  async readCaseFile(
    _: TemplateName,
    file: { readonly test: string; readonly path: string },
  ): Promise<FileDifference> {
    return this.answer(file, this.differ(file.path));
  }

  async compare(
    _: TemplateName,
    versions: CompareRequest,
  ): Promise<TemplateComparison> {
    return this.answer(versions, this.comparison);
  }

  async compareFile(
    _: TemplateName,
    file: CompareFileRequest,
  ): Promise<FileDifference> {
    return this.answer(file, this.differ(file.path));
  }

  private differ(path: string): FileDifference {
    return {
      path,
      change: 'changed',
      before: null,
      after: null,
      diff: this.diff,
    };
  }

  private answer<T>(question: unknown, given: T): T {
    this.asked.push(question);
    if (this.fault) throw this.fault;
    return given;
  }
}
