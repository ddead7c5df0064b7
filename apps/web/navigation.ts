import {
  IconAddressBook,
  IconArrowsExchange,
  IconBulb,
  IconCalendarCheck,
  IconChartBar,
  IconHeartHandshake,
  IconKey,
  IconLayoutGrid,
  IconMap2,
  IconSchool,
  IconSettings,
  IconSunrise,
  IconTopologyStar3,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type NavigationEntry } from './shell/frame/navigation-entry';

/** What the menu offers, from top to bottom; the words are `navigation.<name>` in shell/messages. */
export const navigation: readonly NavigationEntry[] = [
  { name: 'today', to: '/today', operation: 'today.read', icon: IconSunrise },
  { name: 'contacts', to: '/contacts', operation: 'contacts.read', icon: IconAddressBook },
  { name: 'follow_ups', to: '/follow-ups', operation: 'follow-ups.read', icon: IconCalendarCheck },
  { name: 'referrals', to: '/referrals', operation: 'referrals.read', icon: IconArrowsExchange },
  { name: 'clients', to: '/clients', operation: 'clients.read', icon: IconUsers },
  { name: 'mentoring', to: '/mentoring', operation: 'mentoring.read', icon: IconSchool },
  {
    name: 'partnerships',
    to: '/partnerships',
    operation: 'partnerships.read',
    icon: IconHeartHandshake,
    below: [
      {
        name: 'local_partnerships',
        to: '/local-partnerships',
        operation: 'local-partnerships.read',
        icon: IconUsersGroup,
      },
      { name: 'resources', to: '/resources', operation: 'resources.read', icon: IconMap2 },
      { name: 'swot', to: '/swot', operation: 'swot.read', icon: IconLayoutGrid },
      { name: 'ideas', to: '/ideas', operation: 'ideas.read', icon: IconBulb },
      { name: 'network', to: '/network', operation: 'network.read', icon: IconTopologyStar3 },
    ],
  },
  { name: 'reports', to: '/reports', operation: 'reports.read', icon: IconChartBar },
  {
    name: 'partner_access',
    to: '/partner-access',
    operation: 'partner-tokens.read',
    icon: IconKey,
  },
  { name: 'settings', to: '/settings', operation: 'library.read', icon: IconSettings },
];
