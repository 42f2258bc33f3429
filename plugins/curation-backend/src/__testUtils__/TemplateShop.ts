import type { Entity } from '@backstage/catalog-model';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const TEMPLATES = path.resolve(__dirname, '../../../../templates');

/** Our templates in a folder of its own, where a test edits them. */
export class TemplateShop {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'slipway-shop-'));

  constructor() {
    this.refill();
  }

  /** Puts everything back as it was. */
  refill(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
    fs.cpSync(TEMPLATES, this.folder, { recursive: true });
  }

  /** Changes a file, e.g. `nestjs-service/template.yaml`. */
  edit(file: string, change: (text: string) => string): void {
    const place = path.join(this.folder, file);
    fs.writeFileSync(place, change(fs.readFileSync(place, 'utf8')));
  }

  /** Takes a file or a folder away. */
  drop(place: string): void {
    fs.rmSync(path.join(this.folder, place), { recursive: true });
  }

  /** Makes the next version of a template. */
  raise(template: string, from: string, to: string): void {
    this.edit(`${template}/template.yaml`, text => text.replace(from, to));
    this.edit(`${template}/skeleton/application/catalog-info.yaml`, text =>
      text.replace(from, to),
    );
  }

  /** A template as the catalog has it. */
  entity(name: string): Entity {
    const file = path.join(this.folder, name, 'template.yaml');
    const entity: Entity = parse(fs.readFileSync(file, 'utf8'));
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        namespace: 'default',
        annotations: {
          ...entity.metadata.annotations,
          'backstage.io/managed-by-location': `file:${file}`,
        },
      },
    };
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
