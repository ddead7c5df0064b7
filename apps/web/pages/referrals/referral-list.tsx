import { Box } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useAccount } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { readReferrals, referralsKey } from './queries';
import { ReferralRow } from './referral-row';
import { type ReferralsSearch } from './referrals-search';

export function ReferralList({ search }: { search: ReferralsSearch }): ReactElement {
  const t = useTexts('referrals');
  const { userId } = useAccount();
  const pages = usePages([...referralsKey, 'list', search], (cursor) =>
    readReferrals(search, userId, cursor),
  );
  if (pages.items.length === 0) {
    const { view = 'us' } = search;
    return (
      <NothingHere
        icon={IconArrowsExchange}
        title={t(`list.nothing.${view}`)}
        explanation={t('list.nothing.explanation')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((referral) => (
          <li key={referral.id}>
            <Link to="/referrals/$id" params={{ id: referral.id }} className="row-link">
              <ReferralRow referral={referral} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
