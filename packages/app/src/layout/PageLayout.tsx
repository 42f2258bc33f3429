import {
  BreadcrumbEntry,
  useBreadcrumbEntries,
  type PageLayoutProps,
} from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { useMemo } from 'react';
import { useResolvedPath } from 'react-router-dom';
import { PageTabs } from './PageTabs';

/**
 * A page with its header. In place of Backstage's own, whose tabs name panels that are not there: a screen reader is told
 * of nothing.
 */
export function PageLayout(props: PageLayoutProps) {
  const { title, titleLink, tabs, children } = props;
  const path = useResolvedPath('.').pathname.replace(/\/$/, '');
  const { items: breadcrumbs } = useBreadcrumbEntries();
  const links = useMemo(
    () =>
      tabs?.map(tab => ({
        ...tab,
        href: tab.href.startsWith('/') ? tab.href : `${path}/${tab.href}`,
      })),
    [tabs, path],
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
