import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { Reciprocity } from './reciprocity';
import { ReportPage } from './report-page';

const route = getRouteApi('/signed-in/reports');

/** Who owes whom: what was sent to each partner, what came from it, and what became of it. */
export function ReciprocityPage(): ReactElement {
  const { span = 'year' } = route.useSearch();
  return (
    <ReportPage name="reciprocity" span={span}>
      <Reciprocity span={span} />
    </ReportPage>
  );
}
