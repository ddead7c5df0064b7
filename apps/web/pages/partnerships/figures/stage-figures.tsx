import { Box, Progress, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { patienceDays } from '#libs/partnerships/domain/patience';
import { type PartnershipStage } from '#libs/partnerships/domain/partnership-stage';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { WideTable } from '../../../ui/wide-table';
import { partnershipsKey } from '../queries';
import { type FiguresSearch, momentsOf } from './figures-search';

const patience: Partial<Record<PartnershipStage, number>> = patienceDays;

export function StageFigures({ search }: { search: FiguresSearch }): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const formats = useFormats();
  const { data } = useSuspenseQuery({
    queryKey: [...partnershipsKey, 'figures', search],
    queryFn: () => {
      const { span = 'year', ...whose } = search;
      const query = { ...whose, ...momentsOf(span) };
      return answerOf(api.GET('/api/v1/partnerships/pipeline', { params: { query } }));
    },
  });
  return (
    <Box className="surface" p="md">
      <WideTable label={t('figures.title')} minWidth={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('figures.stage')}</Table.Th>
            <Table.Th ta="end">{t('figures.reached')}</Table.Th>
            <Table.Th>{t('figures.went_on')}</Table.Th>
            <Table.Th ta="end">{t('figures.present')}</Table.Th>
            <Table.Th>{t('figures.stay')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.stages.map(({ stage, reached, wentOn, conversion, present, medianDays }) => (
            <Table.Tr key={stage}>
              <Table.Th scope="row">{label('partnership_stage', stage)}</Table.Th>
              <Table.Td ta="end">{formats.number(reached)}</Table.Td>
              <Table.Td>
                {conversion !== null && (
                  <>
                    <Text size="sm">{t('figures.share', { share: conversion, wentOn })}</Text>
                    <Progress value={conversion * 100} aria-hidden />
                  </>
                )}
              </Table.Td>
              <Table.Td ta="end">{formats.number(present)}</Table.Td>
              <Table.Td>
                {medianDays !== null && <Text>{t('figures.days', { days: medianDays })}</Text>}
                {patience[stage] !== undefined && (
                  <Text size="sm" c="dimmed">
                    {t('figures.patience', { days: patience[stage] })}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Box>
  );
}
