import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An error that Terraform reports, and where. */
export interface TerraformError {
  readonly file: string;
  readonly line: number;
  readonly summary: string;
}

/**
 * True when `terraform` is there; says loudly when it is not.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function hasTerraform(): boolean {
  const { error } = spawnSync('terraform', ['version']);
  if (!error) return true;
  if (process.env.CI) throw new Error('Cannot judge: terraform not found');
  process.stderr.write('SKIPPED a judge: terraform not found\n');
  return false;
}

/** A folder of Terraform on disk; nothing in it is ever applied. */
export class TerraformFolder {
  private readonly root = mkdtempSync(join(tmpdir(), 'slipway-terraform-'));

  write(path: string, content: string): void {
    mkdirSync(join(this.root, dirname(path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** Finds the modules that calls lead to. */
  init(): void {
    this.run('init', '-backend=false');
  }

  validate(): TerraformError[] {
    const { diagnostics } = JSON.parse(this.run('validate', '-json'));
    return diagnostics
      .filter(({ severity }: any) => severity === 'error')
      .map(({ summary, range }: any) => ({
        file: range?.filename,
        line: range?.start.line,
        summary,
      }));
  }

  /** The files that `terraform fmt` would change. */
  listUnformatted(): string[] {
    return this.run('fmt', '-check', '-recursive')
      .split('\n')
      .filter(line => line.endsWith('.tf'));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  private run(...args: string[]): string {
    return spawnSync('terraform', [...args, '-no-color'], {
      cwd: this.root,
      encoding: 'utf8',
    }).stdout;
  }
}
