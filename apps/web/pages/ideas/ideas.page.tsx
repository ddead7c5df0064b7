import { Group, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { type IdeaStatus, ideaStatusNames } from '#libs/ideas/domain/idea-status';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { OpeningButton } from '../../ui/opening-button';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { IdeaList } from './idea-list';
import { InvitePartner } from './invite-partner';
import { WriteIdea } from './write-idea';

const route = getRouteApi('/signed-in/ideas');

/** What partners think we could do, and what became of it. */
export function IdeasPage(): ReactElement {
  const t = useTexts('ideas');
  const may = useMay();
  const { status = 'received' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('title')}
      size="md"
      actions={
        may('ideas.write') && (
          <Group gap="xs">
            <OpeningButton variant="filled" label={t('write')}>
              {(close) => <WriteIdea onSaved={close} />}
            </OpeningButton>
            <OpeningButton label={t('invite')}>
              {(close) => <InvitePartner onSent={close} />}
            </OpeningButton>
          </Group>
        )
      }
    >
      <Tabs
        value={status}
        onChange={(chosen) => {
          void navigate({ search: { status: chosen as IdeaStatus } });
        }}
      >
        <Tabs.List className="one-line" mb="md">
          {ideaStatusNames.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={status}>
          <Waiting>
            <IdeaList status={status} />
          </Waiting>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
