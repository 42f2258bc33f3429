import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { LiveResult } from '@slipway/proof';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createFile,
  createFinding,
  createLiveResult,
} from '../__testUtils__/createLiveResult';
import { FakeProofApi } from '../__testUtils__/FakeProofApi';
import { proofApiRef } from '../store/ProofApi';
import { ProofContext } from '../store/ProofContext';
import { ProofStore } from '../store/ProofStore';
import { ProofPanel } from './ProofPanel';

const PATH = 'apps/order/api/catalog-info.yaml';
const LONG = Array.from({ length: 2_000 }, (_, index) => `line ${index + 1}`);

async function renderPanel(
  prove: (values: any) => LiveResult,
  api = new FakeProofApi(),
) {
  const store = new ProofStore({
    templateRef: 'template:default/nestjs-service',
    api,
    loadProver: async () => () => ({ prove }),
    schedule: run => run(),
  });
  await store.refresh();
  renderInTestApp(
    <ProofContext.Provider
      value={{
        store,
        step: { names: [] },
        fields: { defaults: {}, titles: { service: 'Service' } },
      }}
    >
      <ProofPanel rulesUrl="https://docs.example/rules" />
    </ProofContext.Provider>,
    { apis: [[proofApiRef, api]] },
  );
  await screen.findByRole('heading', { name: 'Pull request' });
  return store;
}

const row = (name: string) => screen.getByRole('treeitem', { name });

describe('ProofPanel', () => {
  it('says what the pull request comes to and what is missing, and opens the catalog entry', async () => {
    await renderPanel(() =>
      createLiveResult({
        files: [
          createFile('apps/order/api/Dockerfile'),
          createFile(PATH, 'kind: Component\nmetadata:\n'),
        ],
        missing: ['service', 'route.path'],
      }),
    );
    expect(
      screen.getByText('2 files · 0 errors · 0 warnings'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Still to fill in: Service and route.path.'),
    ).toBeInTheDocument();
    expect(row('catalog-info.yaml')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('kind: Component')).toBeInTheDocument();
  });

  it('shows a finding at its file and beside its line, and leads to it', async () => {
    await renderPanel(() =>
      createLiveResult({
        files: [
          createFile(PATH),
          createFile('infra/kong/public/order-api.yaml', 'a\nb\nc\n'),
        ],
        findings: [
          createFinding({
            rule: 'route-served-twice',
            path: 'infra/kong/public/order-api.yaml',
            line: 2,
            message: 'path /a is already served by b-api',
          }),
        ],
      }),
    );
    expect(row('order-api.yaml, 1 error')).toHaveAttribute(
      'aria-selected',
      'false',
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'infra/kong/public/order-api.yaml:2',
      }),
    );
    expect(row('order-api.yaml, 1 error')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const note = screen.getByRole('note');
    expect(note).toHaveTextContent(
      'Path /a is already served by b-api. Choose another name.',
    );
    expect(
      within(note).getByRole('link', { name: 'route-served-twice' }),
    ).toHaveAttribute('href', 'https://docs.example/rules#route-served-twice');
  });

  it('marks what the last change of values made, and stays at the file that is open', async () => {
    const store = await renderPanel(({ service = 'x' }) =>
      createLiveResult({
        files: [
          createFile(PATH),
          createFile(`apps/${service}/README.md`, `# ${service}\n`, {
            origin: 'readme',
            changedLines: service === 'x' ? [] : [1],
          }),
        ],
      }),
    );
    await userEvent.click(row('README.md'));
    act(() => store.setValues({ service: 'coupon' }));
    const readme = await screen.findByRole('treeitem', {
      name: 'README.md, changed just now',
    });
    expect(readme).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('# coupon')).toBeInTheDocument();
  });

  it('is walked through with the keys', async () => {
    await renderPanel(() =>
      createLiveResult({
        files: [createFile('apps/order/api/Dockerfile'), createFile(PATH)],
      }),
    );
    const tree = screen.getByRole('tree');
    act(() => tree.focus());
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(row('Dockerfile')).toHaveAttribute('aria-selected', 'true');
    expect(tree).toHaveAttribute('aria-activedescendant', row('Dockerfile').id);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(row('apps/order/api')).toHaveAttribute('aria-expanded', 'false');
    expect(
      screen.queryByRole('treeitem', { name: 'Dockerfile' }),
    ).not.toBeInTheDocument();
  });

  it('shows the difference to a file that is there, and the way on when it cannot be read', async () => {
    const api = new FakeProofApi();
    const files = [createFile(PATH, 'name: b\n', { exists: true })];
    api.files[PATH] = 'name: a\n';
    await renderPanel(() => createLiveResult({ files }), api);
    expect(await screen.findByText('name: a')).toBeInTheDocument();
    expect(
      screen.getByText('replaces a file that is there already'),
    ).toBeInTheDocument();
  });

  it('draws of a long file only what is in view', async () => {
    await renderPanel(() =>
      createLiveResult({ files: [createFile(PATH, `${LONG.join('\n')}\n`)] }),
    );
    expect(screen.getByText('2000 lines')).toBeInTheDocument();
    expect(screen.queryByText('line 2000')).not.toBeInTheDocument();
  });

  it('reads the outcome out once typing has settled', async () => {
    await renderPanel(() => createLiveResult());
    const status = screen.getByRole('status', { name: 'Proof' });
    expect(status).toBeEmptyDOMElement();
    await waitFor(() =>
      expect(status).toHaveTextContent('1 file, 0 errors, 0 warnings'),
    );
  });

  it('says what is new since the base has moved', async () => {
    const api = new FakeProofApi();
    let findings = [] as ReturnType<typeof createFinding>[];
    const store = await renderPanel(() => createLiveResult({ findings }), api);
    findings = [createFinding()];
    api.snapshot = { ...api.snapshot, commit: 'c2' };
    await act(() => store.refresh());
    expect(
      await screen.findByText(/platform repository has changed while/),
    ).toBeInTheDocument();
  });

  it('says why it can show nothing, and tries again', async () => {
    const api = new FakeProofApi();
    api.fault = new Error('the portal does not answer');
    await renderPanel(() => createLiveResult(), api);
    expect(
      screen.getByText(/^The portal does not answer. You can go on/),
    ).toBeInTheDocument();
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText(/^1 file · 0 errors/)).toBeInTheDocument();
  });
});
