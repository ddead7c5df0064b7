import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ReportPage } from '../report-page';
import { Mentoring } from './mentoring';

const route = getRouteApi('/signed-in/reports/mentoring');

/** What mentoring came to, and how long people wait. */
export function MentoringPage(): ReactElement {
  const { span = 'year' } = route.useSearch();
  return (
    <ReportPage name="mentoring" span={span}>
      <Mentoring span={span} />
    </ReportPage>
  );
}
