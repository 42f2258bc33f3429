import { mockServices } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { listSkeletonFolders } from '@slipway/golden-path';
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
}

/** A person who creates one application, step by step. */
export function createPerson(portal: Portal, options: PersonOptions) {
  const {
    workspacePath,
    values,
    isDryRun,
    user = 'user:default/ana',
  } = options;
  const credentials = portal.signIn(
    user,
    options.groups ?? ['group:default/commerce'],
  );
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
    /** All of it, as a task does it. */
    async create() {
      await this.render();
      await this.prove();
      await this.propose();
    },
  };
}
