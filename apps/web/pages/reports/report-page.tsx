import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { SiblingPages } from '../../ui/sibling-pages';
import { Waiting } from '../../ui/waiting';
import { type Span, spans } from './spans';

/** The reports, and where each stands. */
const addresses = {
  reciprocity: '/reports',
  funnel: '/reports/funnel',
  activity: '/reports/activity',
  mentoring: '/reports/mentoring',
  fairness: '/reports/fairness',
} as const;

interface ReportPageProps {
  readonly name: keyof typeof addresses;
  readonly span: Span;
  readonly children: ReactNode;
}

/** One report: of what time it is, and the way to the others. */
export function ReportPage({ name, span, children }: ReportPageProps): ReactElement {
  const t = useTexts('reports');
  const navigate = useNavigate();
  return (
    <Page
      title={t(`${name}.title`)}
      actions={
        <NativeSelect
          aria-label={t('span')}
          value={span}
          data={spans.map((value) => ({ value, label: t(`span.${value}`) }))}
          onChange={({ currentTarget }) => {
            const search = { span: currentTarget.value as Span };
            void navigate({ to: addresses[name], search });
          }}
        />
      }
    >
      <SiblingPages label={t('others')}>
        {(Object.keys(addresses) as (keyof typeof addresses)[]).map((one) => (
          <ButtonLink
            key={one}
            to={addresses[one]}
            search={{ span }}
            size="sm"
            variant={one === name ? 'light' : 'default'}
            aria-current={one === name ? 'page' : undefined}
          >
            {t(`${one}.title`)}
          </ButtonLink>
        ))}
      </SiblingPages>
      <Waiting>{children}</Waiting>
    </Page>
  );
}
