import type { TemplateVersion } from '@slipway/plugin-curation-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** A version that the portal has read, so that it can be rendered. */
export type ReadVersion = TemplateVersion & { readonly id: string };

/** Which two versions are compared, kept in the address: it can be shared, and back goes back. */
export function useChosenVersions(all: readonly TemplateVersion[]) {
  const [address, setAddress] = useSearchParams();
  const versions = useMemo(
    () => all.filter((version): version is ReadVersion => version.id !== null),
    [all],
  );
  const idOf = (asked: string | null) =>
    versions.find(({ id }) => id === asked)?.id;
  const current = versions.find(({ isCurrent }) => isCurrent) ?? versions[0];
  const [oldest] = versions
    .filter(version => version !== current)
    // What most services came from is what one wants to lift.
    .sort((one, other) => other.services - one.services);
  return {
    versions,
    from: idOf(address.get('from')) ?? oldest?.id ?? '',
    to: idOf(address.get('to')) ?? current?.id ?? '',
    choose: (part: { readonly from?: string; readonly to?: string }) =>
      setAddress(before => {
        const after = new URLSearchParams(before);
        for (const [side, id] of Object.entries(part)) after.set(side, id);
        return after;
      }),
  };
}
