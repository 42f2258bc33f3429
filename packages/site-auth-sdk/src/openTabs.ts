import { isBrowser } from './isBrowser.js';

/** The other tabs of this origin that use the same auth service. */
export interface Tabs {
  tellLogout(): void;
  close(): void;
}

/**
 * Hears of logouts in other tabs, and tells of those in this one. Outside a browser there are no tabs.
 *
 * @param issuer - only tabs that use the same one are meant
 */
export function openTabs(issuer: string, onLogout: () => void): Tabs {
  const name = `slipway.site-auth ${issuer}`;
  if (!isBrowser()) return { tellLogout() {}, close() {} };
  return typeof BroadcastChannel === 'undefined'
    ? openByStorage(name, onLogout)
    : openByChannel(name, onLogout);
}

function openByChannel(name: string, onLogout: () => void): Tabs {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (data === 'logout') onLogout();
  };
  return {
    tellLogout: () => channel.postMessage('logout'),
    close: () => channel.close(),
  };
}

/** Writing to the storage is an event in all tabs but this one; what is written is no secret and is removed. */
function openByStorage(name: string, onLogout: () => void): Tabs {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) onLogout();
  };
  window.addEventListener('storage', hear);
  return {
    tellLogout() {
      try {
        localStorage.setItem(name, 'logout');
        localStorage.removeItem(name);
      } catch {
        // No storage is allowed here: other tabs notice at their next renewal.
      }
    },
    close: () => window.removeEventListener('storage', hear),
  };
}
