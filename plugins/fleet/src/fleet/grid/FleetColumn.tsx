import type { FleetService } from '@slipway/plugin-fleet-common';
import type { ReactNode } from 'react';

/** A column of the fleet. */
export interface FleetColumn {
  readonly id: string;
  readonly title: string;
  /** What the API sorts by for it. */
  readonly sort?: string;
  /** In pixels; wider where there is room, as `grow` shares it. */
  readonly width: number;
  readonly grow: number;
  readonly renderCell: (service: FleetService) => ReactNode;
}

/** The widths as CSS has them for the columns of a grid. */
export function writeTemplate(columns: readonly FleetColumn[]): string {
  return columns
    .map(({ width, grow }) => `minmax(${width}px, ${grow}fr)`)
    .join(' ');
}

/** What all columns need, in pixels. */
export function sumWidths(columns: readonly FleetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
