import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { Reciprocity } from './reciprocity';
import { type Span, spans } from './spans';

const route = getRouteApi('/signed-in/reports');

/** Who owes whom: what was sent to each partner, what came from it, and what became of it. */
export function ReciprocityPage(): ReactElement {
  const t = useTexts('reports');
  const { span = 'year' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('reciprocity.title')}
      actions={
        <NativeSelect
          aria-label={t('span')}
          value={span}
          data={spans.map((value) => ({ value, label: t(`span.${value}`) }))}
          onChange={({ currentTarget }) => {
            void navigate({ search: { span: currentTarget.value as Span } });
          }}
        />
      }
    >
      <Waiting>
        <Reciprocity span={span} />
      </Waiting>
    </Page>
  );
}
