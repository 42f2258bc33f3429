import {
  BreadcrumbEntry,
  useBreadcrumbEntries,
  type PageLayoutProps,
} from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { useMemo } from 'react';
import { useResolvedPath } from 'react-router-dom';
import { sayTitle } from '../words/sayTitle';
import { useWords } from '../words/useWords';
import { PageTabs } from './PageTabs';

/**
 * A page with its header. In place of Backstage's own, whose tabs name panels that are not there: a screen reader is told
 * of nothing.
 */
export function PageLayout(props: PageLayoutProps) {
  const t = useWords();
  const { titleLink, tabs, children } = props;
  const title = props.title && sayTitle(t, props.title);
  const path = useResolvedPath('.').pathname.replace(/\/$/, '');
  const { items } = useBreadcrumbEntries();
  const breadcrumbs = useMemo(
    () => items.map(item => ({ ...item, label: sayTitle(t, item.label) })),
    [items, t],
  );
  const links = useMemo(
    () =>
      tabs?.map(tab => ({
        ...tab,
        label: sayTitle(t, tab.label),
        href: tab.href.startsWith('/') ? tab.href : `${path}/${tab.href}`,
      })),
    [tabs, path, t],
  );
  if (props.noHeader) return <>{children}</>;
  const content = (
    <>
      <PluginHeader
        title={title}
        icon={props.icon}
        titleLink={titleLink}
        breadcrumbs={breadcrumbs}
        customActions={props.headerActions}
      />
      {Boolean(links?.length) && <PageTabs of={title} tabs={links!} />}
      {children}
    </>
  );
  if (!title) return content;
  return (
    <BreadcrumbEntry entry={{ label: title, href: titleLink ?? (path || '/') }}>
      {content}
    </BreadcrumbEntry>
  );
}
