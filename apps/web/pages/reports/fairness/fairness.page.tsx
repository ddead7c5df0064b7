import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ReportPage } from '../report-page';
import { Fairness } from './fairness';

const route = getRouteApi('/signed-in/reports/fairness');

/** Whether everybody has the same chance of a mentor, and the mentors share the work. */
export function FairnessPage(): ReactElement {
  const { span = 'year' } = route.useSearch();
  return (
    <ReportPage name="fairness" span={span}>
      <Fairness span={span} />
    </ReportPage>
  );
}
