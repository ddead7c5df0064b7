import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ReportPage } from '../report-page';
import { Funnel } from './funnel';

const route = getRouteApi('/signed-in/reports/funnel');

/** How far referrals came, and where people were lost. */
export function FunnelPage(): ReactElement {
  const { span = 'year' } = route.useSearch();
  return (
    <ReportPage name="funnel" span={span}>
      <Funnel span={span} />
    </ReportPage>
  );
}
