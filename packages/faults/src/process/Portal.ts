import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { findFreePort } from './findFreePort';
import { FrontProxy } from './FrontProxy';
import { makeFolder } from './makeFolder';
import { judgeAsked, type Verdict } from './judgeAsked';
import { branchOf, Ledger, type Asked } from './Ledger';
import { Person } from './Person';
import type { PortalDatabase } from './PortalDatabase';
import { readProposed } from './readProposed';
import { Replica } from './Replica';
import { SandboxClient } from './SandboxClient';
import { startProcess } from './startProcess';
import { Tasks, type TaskState } from './Tasks';
import { waitFor } from './waitFor';

/** Some creations a minute are all that GitHub's limits allow. */
const PACE_MS = 1_000;

/**
 * A portal on more than one machine, all of them this one: replicas behind a proxy, one PostgreSQL, and the sandbox as
 * GitHub.
 */
export class Portal {
  readonly ledger: Ledger;
  readonly person: Person;
  readonly tasks: Tasks;
  readonly sandbox: SandboxClient;
  private replicas: Replica[] = [];
  private dead: Replica[] = [];
  private started = 0;
  private expected = '';
  private readonly pacing = setInterval(
    // The database may be away just now.
    () => this.tasks.forgetPace().catch(() => {}),
    PACE_MS,
  );

  private constructor(
    name: string,
    private readonly folder: string,
    private readonly sandboxPort: number,
    private readonly sandboxProcess: ChildProcess,
    private readonly database: PortalDatabase,
    readonly front: FrontProxy,
  ) {
    this.ledger = new Ledger(name);
    this.person = new Person(front.url);
    this.tasks = new Tasks(database.url);
    this.sandbox = new SandboxClient(`http://localhost:${sandboxPort}`);
  }

  /**
   * @param name - letters that no other portal has
   * @param database - an empty one
   */
  static async start(name: string, database: PortalDatabase): Promise<Portal> {
    const folder = await makeFolder();
    const sandboxPort = await findFreePort();
    const sandboxProcess = startProcess({
      file: resolvePackagePath('@slipway/sandbox', 'src/main.ts'),
      log: path.join(folder, 'sandbox.log'),
      env: {
        SLIPWAY_SANDBOX_PORT: String(sandboxPort),
        SLIPWAY_DATA_DIR: folder,
        // Nobody hears of pushes: replicas look by themselves.
        SLIPWAY_URL: '',
      },
    });
    const front = await FrontProxy.open();
    const portal = new Portal(
      ...([
        name,
        folder,
        sandboxPort,
        sandboxProcess,
        database,
        front,
      ] as const),
    );
    await waitFor('the sandbox', () => portal.sandbox.listBranches('main'));
    // The first makes the tables.
    await portal.keepUp(1);
    await portal.keepUp(2);
    await waitFor('the templates', async () => {
      const status = await portal.person.look(
        'catalog/entities/by-name/template/default/nestjs-service',
      );
      return status === 200;
    });
    await portal.learn();
    return portal;
  }

  /** Those that live, the oldest first. */
  get living(): readonly Replica[] {
    return this.replicas.filter(({ isAlive }) => isAlive);
  }

  /** Starts replicas until so many live; resolves when people can work with all of them. */
  async keepUp(count: number): Promise<void> {
    this.dead.push(...this.replicas.filter(({ isAlive }) => !isAlive));
    this.replicas = [...this.living];
    this.front.serve(this.replicas);
    const missing = Math.max(0, count - this.replicas.length);
    const begun = await Promise.all(
      Array.from({ length: missing }, () => {
        this.started += 1;
        return Replica.start(`replica-${this.started}`, {
          folder: this.folder,
          url: this.front.url,
          sandboxPort: this.sandboxPort,
          database: this.database,
        });
      }),
    );
    this.replicas.push(...begun);
    await Promise.all(begun.map(replica => replica.untilReady()));
    this.front.serve(this.replicas);
  }

  /** What the dead have sent last never arrives any more, and nobody stops the living. */
  async bury(): Promise<void> {
    await Promise.all(this.dead.map(replica => replica.end()));
    this.dead = [];
    for (const { database, forge } of this.replicas) {
      for (const hold of [...database.holds, ...forge.holds]) hold.release();
      database.holds = [];
      forge.holds = [];
      forge.refusal = undefined;
    }
  }

  /** Compares what became of what was asked for with what GitHub has, and tidies up. */
  async judge(asked: Asked, tasks: readonly TaskState[]): Promise<Verdict> {
    const verdict = await judgeAsked(
      asked,
      tasks.filter(({ id }) => asked.tasks.includes(id)),
      {
        sandbox: this.sandbox,
        expected: this.expected,
        readProposed: (commit, service) => this.read(commit, service),
      },
    );
    for (const pull of verdict.pulls)
      if (pull.state === 'open') await this.sandbox.closePull(pull);
    return verdict;
  }

  /** What was written though nobody asked, a sentence each: of the whole time that the portal ran. */
  async judgeHistory(): Promise<string[]> {
    const history = await this.sandbox.readHistory();
    const ours = history.filter(({ actor }) => actor === 'slipway[bot]');
    const foreign = ours.filter(({ branch }) => {
      const [, service] = /^slipway\/(\w+)\/api$/.exec(branch) ?? [];
      return !service || !this.ledger.has(service);
    });
    const opened = ours.filter(({ action }) => action === 'pull-opened');
    const twice = opened.filter(
      ({ branch }, index) =>
        opened.findIndex(other => other.branch === branch) < index,
    );
    return [
      ...foreign.map(
        ({ action, branch }) => `nobody asked for ${action} of ${branch}`,
      ),
      ...twice.map(({ branch }) => `${branch} was opened twice`),
    ];
  }

  async stop(): Promise<void> {
    clearInterval(this.pacing);
    for (const replica of [...this.dead, ...this.replicas]) await replica.end();
    this.front.close();
    if (this.sandboxProcess.exitCode === null) {
      const exit = once(this.sandboxProcess, 'exit');
      this.sandboxProcess.kill('SIGKILL');
      await exit;
    }
    await fs.rm(this.folder, { recursive: true, force: true });
  }

  private read(commit: string, service: string): Promise<string> {
    const gitDir = path.join(this.folder, 'sandbox/repository.git');
    return readProposed(gitDir, commit, service);
  }

  /** Sees what a creation proposes that nobody disturbs. */
  private async learn(): Promise<void> {
    const service = this.ledger.nextService();
    const task = await this.person.create(service);
    const tasks = await this.tasks.untilOver([task]);
    const [pull] = await this.sandbox.listPulls(branchOf({ service }));
    if (!pull)
      throw new Error(
        `An undisturbed creation came to nothing: ${JSON.stringify(tasks)}`,
      );
    this.expected = await this.read(pull.head.sha, service);
    await this.sandbox.closePull(pull);
  }
}
