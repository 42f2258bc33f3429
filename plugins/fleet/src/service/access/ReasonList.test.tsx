import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { createLanguageApi } from '@slipway/pages/testUtils';
import { render, screen } from '@testing-library/react';
import { ReasonList } from './ReasonList';

describe('ReasonList', () => {
  it('says in Korean what the rules say', async () => {
    const reason = {
      message: 'route order-api has no guard at the gateway',
      place: { path: 'infra/kong/public/order-api.yaml', line: 7 },
    };
    render(
      <TestApiProvider
        apis={[
          mockApis.translation(),
          mockApis.error(),
          [appLanguageApiRef, createLanguageApi('ko')],
        ]}
      >
        <ReasonList reasons={[reason]} filesUrl="https://git.acme.example" />
      </TestApiProvider>,
    );
    expect(
      await screen.findByText(/라우트 order-api: 게이트웨이에 가드가 없습니다/),
    ).toBeInTheDocument();
  });
});
