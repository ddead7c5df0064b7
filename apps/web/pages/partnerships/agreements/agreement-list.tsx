import { Box, Stack, Text } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { type AgreementKind } from '#libs/partnerships/domain/agreement';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { useAgreementTitle } from './agreement-name';
import { type AgreementView } from './agreements-search';
import { agreementsKey, readAgreements } from './queries';
import { Span } from './span';
import { nearEndDays } from './standing';

interface AgreementListProps {
  readonly view: AgreementView;
  readonly kind: AgreementKind | undefined;
}

export function AgreementList({ view, kind }: AgreementListProps): ReactElement {
  const t = useTexts('partnerships');
  const title = useAgreementTitle();
  const { timeZone } = useLibrary();
  const inForceOn = view === 'all' ? undefined : dayIn(0, timeZone);
  const endingBy = view === 'ending' ? dayIn(nearEndDays, timeZone) : undefined;
  const asked = { kind, inForceOn, endingBy };
  const pages = usePages([...agreementsKey, 'list', asked], (cursor) =>
    readAgreements({ ...asked, cursor }),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconFileCertificate}
        title={t(`agreements.nothing.${view}`)}
        explanation={t('agreements.nothing.explanation')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows" aria-label={t('agreements.page')}>
        {pages.items.map((agreement) => (
          <li key={agreement.id}>
            <Link
              to="/partnerships/agreements/$id"
              params={{ id: agreement.id }}
              className="row-link"
            >
              <Stack gap={4}>
                <Text fw={600} component="span">
                  {agreement.contacts.map(({ name }) => name).join(', ')}
                </Text>
                <Text component="span">{title(agreement)}</Text>
                <Span agreement={agreement} />
              </Stack>
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
