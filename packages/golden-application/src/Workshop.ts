import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import type { Choices } from './Choices';
import {
  addPackage,
  installApplication,
  shareInstallation,
} from './installApplication';
import type { Mutant } from './MUTANTS';
import { renderApplication } from './renderApplication';
import { startRegistry, type Registry } from './startRegistry';
import { writeFiles } from './writeFiles';

/** Where applications are rendered and installed. npm runs once; the others share what it installed. */
export class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'slipway-golden-'));
  private count = 0;

  private constructor(
    readonly registry: Registry,
    /** The application that npm installed. */
    readonly installed: string,
  ) {}

  /** @param choices - of the application that npm installs */
  static async open(choices: Choices): Promise<Workshop> {
    const registry = await startRegistry();
    const folder = mkdtempSync(join(tmpdir(), 'slipway-golden-installed-'));
    const workshop = new Workshop(registry, folder);
    writeFiles(folder, await renderApplication(choices, registry.url));
    await installApplication(folder);
    return workshop;
  }

  /** @returns the folder of an application that can be built */
  async make(choices: Choices): Promise<string> {
    const folder = this.makeFolder();
    writeFiles(folder, await renderApplication(choices, this.registry.url));
    shareInstallation(this.installed, folder);
    return folder;
  }

  /**
   * Makes a copy of an application that has been built, with a fault in it. Only the file with the fault is compiled:
   * types would notice some faults before any test does.
   *
   * @throws Error when the fault does not fit: one that is not there would prove nothing
   */
  mutate(folder: string, { path, replace, by }: Mutant): string {
    const source = readFileSync(join(folder, path), 'utf8');
    const parts = source.split(replace);
    if (parts.length !== 2)
      throw new Error(`${path} holds ${replace} ${parts.length - 1} times`);
    const copy = this.makeFolder();
    cpSync(join(folder, 'dist'), join(copy, 'dist'), { recursive: true });
    cpSync(join(folder, 'package.json'), join(copy, 'package.json'));
    shareInstallation(this.installed, copy);
    const { outputText } = transpileModule(parts.join(by), {
      compilerOptions: {
        target: ScriptTarget.ES2023,
        module: ModuleKind.CommonJS,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        esModuleInterop: true,
      },
    });
    const target = path.replace(/^src/, 'dist').replace(/ts$/, 'js');
    writeFileSync(join(copy, target), outputText);
    return copy;
  }

  /** Adds the package of a guard to what is installed. */
  addGuard(guard: string): Promise<void> {
    const name = `@slipway/nestjs-${guard}-guard`;
    return addPackage(this.installed, this.registry.url, name);
  }

  private makeFolder(): string {
    this.count += 1;
    const folder = join(this.folder, String(this.count));
    mkdirSync(folder);
    return folder;
  }

  async close(): Promise<void> {
    await this.registry.close();
    for (const folder of [this.folder, this.installed])
      rmSync(folder, { recursive: true, force: true });
  }
}
