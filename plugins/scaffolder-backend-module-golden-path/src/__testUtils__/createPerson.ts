import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { digestFiles } from '@slipway/change-set';
import { listSkeletonFolders } from '@slipway/golden-path';
import { readWorkspace } from '@slipway/workspace';
import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Portal } from './createPortal';

const TEMPLATE = path.resolve(
  __dirname,
  '../../../../templates/nestjs-service/template.yaml',
);

/** As the template's own step names it. */
const SKELETON = listSkeletonFolders(parse(readFileSync(TEMPLATE, 'utf8')));

/** Who creates what, and where its files lie. */
export interface PersonOptions {
  readonly workspacePath: string;
  readonly values: Record<string, unknown>;
  readonly user?: string;
  readonly groups?: string[];
  readonly isDryRun?: boolean;
  /** Whoever acts in place of the person. */
  readonly credentials?: BackstageCredentials;
  /** What a former attempt at each step was allowed. */
  readonly kept?: string[];
}

/** A person who creates one application, step by step. */
export function createPerson(portal: Portal, options: PersonOptions) {
  const {
    workspacePath,
    values,
    isDryRun,
    user = 'user:default/ana',
  } = options;
  const signedIn = portal.signIn(
    user,
    options.groups ?? ['group:default/commerce'],
  );
  const { credentials = signedIn } = options;
  const log: string[] = [];
  const outputs: Record<string, any> = {};
  const run = async (name: keyof Portal['actions'], input: object) => {
    await fs.mkdir(workspacePath, { recursive: true });
    await portal.actions[name].handler({
      ...createMockActionContext({
        workspacePath,
        user: { ref: user },
        templateInfo: {
          entityRef: 'template:default/nestjs-service',
          baseUrl: `file://${TEMPLATE}`,
        },
      }),
      getInitiatorCredentials: async () => credentials,
      ...(options.kept && { checkpoint: async () => options.kept }),
      logger: mockServices.logger.mock({
        info: message => {
          log.push(message);
        },
      }),
      isDryRun,
      output: (key: string, value: unknown) => {
        outputs[key] = value;
      },
      input,
    } as any);
  };
  return {
    /** What the task's log shows. */
    log,
    outputs,
    render: () => run('render', { skeleton: SKELETON, values }),
    prove: (input: object = {}) => run('prove', { values, ...input }),
    propose: (input: object = {}) =>
      run('propose', { values, proof: outputs.proof, ...input }),
    /** With a proof that no step has made, as anybody's template can. */
    async proposeUnproven() {
      const files = await readWorkspace(workspacePath);
      await this.propose({
        proof: {
          commit: 'a'.repeat(40),
          digest: digestFiles(files),
          errors: 0,
          warnings: 0,
        },
      });
    },
    /** All of it, as a task does it. */
    async create() {
      await this.render();
      await this.prove();
      await this.propose();
    },
  };
}
