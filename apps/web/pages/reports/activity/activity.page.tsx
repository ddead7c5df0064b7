import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ReportPage } from '../report-page';
import { Activity } from './activity';

const route = getRouteApi('/signed-in/reports/activity');

/** What was done, week by week and branch by branch. */
export function ActivityPage(): ReactElement {
  const { span = 'year' } = route.useSearch();
  return (
    <ReportPage name="activity" span={span}>
      <Activity span={span} />
    </ReportPage>
  );
}
