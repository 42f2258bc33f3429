import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { askPortal } from '@slipway/pages';
import type {
  CompareFileRequest,
  CompareRequest,
  FileDifference,
  TemplateComparison,
  TemplateDetails,
  TemplateList,
} from '@slipway/plugin-curation-common';
import type { CurationApi, TemplateName } from './CurationApi';

/** Asks the curation's backend over HTTP. */
export class CurationClient implements CurationApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  listTemplates(signal?: AbortSignal): Promise<TemplateList> {
    return this.ask('v1/templates', signal);
  }

  readTemplate(
    template: TemplateName,
    signal?: AbortSignal,
  ): Promise<TemplateDetails> {
    return this.ask(pathOf(template), signal);
  }

  readCaseFile(
    template: TemplateName,
    { test, path }: { readonly test: string; readonly path: string },
    signal?: AbortSignal,
  ): Promise<FileDifference> {
    const file = new URLSearchParams({ path });
    return this.ask(
      `${pathOf(template)}/cases/${encodeURIComponent(test)}/file?${file}`,
      signal,
    );
  }

  compare(
    template: TemplateName,
    versions: CompareRequest,
    signal?: AbortSignal,
  ): Promise<TemplateComparison> {
    return this.ask(`${pathOf(template)}/compare`, signal, versions);
  }

  compareFile(
    template: TemplateName,
    file: CompareFileRequest,
    signal?: AbortSignal,
  ): Promise<FileDifference> {
    return this.ask(`${pathOf(template)}/compare/file`, signal, file);
  }

  private ask<T>(
    path: string,
    signal?: AbortSignal,
    body?: object,
  ): Promise<T> {
    return askPortal(this.options, { plugin: 'curation', path, body }, signal);
  }
}

function pathOf({ namespace, name }: TemplateName): string {
  return `v1/templates/${encodeURIComponent(namespace)}/${encodeURIComponent(
    name,
  )}`;
}
