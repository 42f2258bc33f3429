import { createSiteAuth } from '@slipway/site-auth-sdk';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Notice } from './Notice';
import { readConfig } from './readConfig';
import './styles.css';

const root = createRoot(document.getElementById('root')!);

try {
  const config = await readConfig();
  // One for the whole page: it keeps the token, and hears when another tab logs out.
  const auth = createSiteAuth({ issuer: config.authIssuer });
  root.render(
    <StrictMode>
      <App auth={auth} config={config} />
    </StrictMode>,
  );
} catch {
  root.render(
    <Notice
      title="This page could not be started"
      action="Try again"
      onAction={() => location.reload()}
    >
      Its configuration was not reached. Check your connection.
    </Notice>,
  );
}
