import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { type ReportRows } from './report-table';

type Report = Schemas['ReciprocityDto'];
type Exchange = Report['overall'];

const HOURS_A_DAY = 24;

export function useExchangeRows({ partners, overall }: Report): ReportRows {
  const t = useTexts('reports');
  const formats = useFormats();
  const answerTime = (hours: number | null): string =>
    hours === null ? '' : formats.number(Math.round((hours / HOURS_A_DAY) * 10) / 10);
  const rowOf = (name: string, { sent, received, balance }: Exchange): readonly string[] => [
    name,
    ...[
      sent.referrals,
      received.referrals,
      balance,
      sent.accepted,
      sum(sent.declined),
      sum(sent.completed),
      sent.unanswered,
    ].map((count) => formats.number(count)),
    answerTime(sent.medianHoursToAnswer),
  ];
  return {
    columns: [
      'partner',
      'sent',
      'received',
      'balance',
      'accepted',
      'declined',
      'completed',
      'unanswered',
      'answer_time',
    ].map((column) => t(`column.${column}`)),
    rows: [
      ...partners.map((partner) => rowOf(partner.contact.name, partner)),
      rowOf(t('overall'), overall),
    ],
  };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
