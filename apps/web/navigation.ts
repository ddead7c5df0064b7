import { IconAddressBook, IconArrowsExchange } from '@tabler/icons-react';
import { type NavigationEntry } from './shell/frame/navigation-entry';

/** What the menu offers, from top to bottom; the words are `navigation.<name>` in shell/messages. */
export const navigation: readonly NavigationEntry[] = [
  { name: 'contacts', to: '/contacts', operation: 'contacts.read', icon: IconAddressBook },
  { name: 'referrals', to: '/referrals', operation: 'referrals.read', icon: IconArrowsExchange },
];
