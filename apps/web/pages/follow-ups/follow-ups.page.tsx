import { Group, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useLibrary, useMay } from '../../base/account';
import { dayIn } from '../../base/language/days';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { Calendar } from './calendar/calendar';
import { FollowUpList } from './follow-up-list';
import { type FollowUpView, followUpViews } from './follow-ups-search';

const route = getRouteApi('/signed-in/follow-ups');

/** What was promised: one's own, everybody's, what has been done, and all of it in a calendar. */
export function FollowUpsPage(): ReactElement {
  const t = useTexts('follow-ups');
  const may = useMay();
  const { timeZone } = useLibrary();
  const { view = 'mine', span = 'month', day, everybodys = false } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('title')}
      size={view === 'calendar' ? 'xl' : 'lg'}
      actions={
        <Group gap="xs">
          {may('follow-ups.write') && (
            <ButtonLink to="/follow-ups/new" leftSection={<IconPlus size={20} aria-hidden />}>
              {t('new.link')}
            </ButtonLink>
          )}
          <ButtonLink to="/follow-ups/templates" variant="default">
            {t('templates.title')}
          </ButtonLink>
        </Group>
      }
    >
      <Tabs
        value={view}
        onChange={(chosen) => {
          void navigate({ search: { view: chosen as FollowUpView } });
        }}
      >
        <Tabs.List className="one-line" mb="md">
          {followUpViews.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view}>
          {view === 'calendar' ? (
            <Calendar
              place={{ span, day: day ?? dayIn(0, timeZone), isEverybodys: everybodys }}
              onMove={({ isEverybodys, ...place }) => {
                void navigate({
                  search: { view, ...place, everybodys: isEverybodys || undefined },
                });
              }}
            />
          ) : (
            <Waiting>
              <FollowUpList key={view} view={view} />
            </Waiting>
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
