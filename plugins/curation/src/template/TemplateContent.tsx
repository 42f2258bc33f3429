import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Skeleton } from '@backstage/ui';
import { useCallback } from 'react';
import { AnswerError } from '../answers/AnswerError';
import { useAnswer } from '../answers/useAnswer';
import { curationApiRef, type TemplateName } from '../api/CurationApi';
import { Scroll } from '../page/Scroll';
import { curationRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { TemplateHeader } from './TemplateHeader';
import { TemplateTabs } from './TemplateTabs';

/** What is known of a template, and what it makes of any values: the second also while the first is not to be had. */
export function TemplateContent({ namespace, name }: TemplateName) {
  const { t } = useWords();
  const api = useApi(curationApiRef);
  const list = useRouteRef(curationRouteRef)?.();
  const ask = useCallback(
    (signal: AbortSignal) => api.readTemplate({ namespace, name }, signal),
    [api, namespace, name],
  );
  const { value, error, retry } = useAnswer(ask);
  return (
    <Scroll>
      <TemplateHeader name={name} details={value} />
      <TemplateTabs
        template={{ namespace, name }}
        details={value}
        missing={
          error ? (
            <AnswerError
              error={error}
              onRetry={retry}
              elsewhere={
                <ButtonLink href={list} variant="secondary">
                  {t('error.elsewhere')}
                </ButtonLink>
              }
            />
          ) : (
            <div role="status" aria-label={t('template.loading')}>
              <Skeleton width="100%" height={420} />
            </div>
          )
        }
      />
    </Scroll>
  );
}
