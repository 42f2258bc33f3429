import { html, type Html } from '../page/html';

const TONE: Record<string, string> = {
  Healthy: 'good',
  Synced: 'good',
  Degraded: 'bad',
  Missing: 'bad',
  Progressing: 'waiting',
  OutOfSync: 'waiting',
};

/** A sync or health status in its colour. */
export function renderStatus(status: string): Html {
  return html`<span class="badge ${TONE[status] ?? 'neutral'}"
    >${status}</span
  >`;
}
