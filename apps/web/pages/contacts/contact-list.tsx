import { Box } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useAccount, useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { NothingHere } from '../../ui/nothing-here';
import { usePages } from '../../ui/use-pages';
import { ContactRow } from './contact-row';
import { type ContactsSearch } from './contacts-search';
import { contactsKey, readContacts } from './queries';

const ROW = 68;
/** The next page is asked for when so few rows are left below. */
const AHEAD = 30;
/** Reading a long list again reads every page that was scrolled through. */
const MINUTES_FRESH = 5;

/** The contacts that are asked for. Only the rows in sight are drawn, so that a hundred thousand scroll smoothly. */
export function ContactList({ search }: { search: ContactsSearch }): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const { userId } = useAccount();
  const { items, more, isReading } = usePages(
    [...contactsKey, 'list', search],
    (cursor) => readContacts(search, userId, cursor),
    { staleTime: MINUTES_FRESH * 60_000 },
  );
  const [top, setTop] = useState(0);
  const measure = useCallback((list: HTMLUListElement | null) => {
    if (list) setTop(list.getBoundingClientRect().top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !isReading && last >= items.length - AHEAD) more();
  }, [more, isReading, last, items.length]);
  if (items.length === 0) {
    const isNarrowed = Object.values(search).some((one) => one !== undefined);
    return (
      <NothingHere
        icon={IconAddressBook}
        title={t(isNarrowed ? 'list.nothing.found' : 'list.nothing.yet')}
        explanation={t(isNarrowed ? 'list.nothing.found.how' : 'list.nothing.yet.how')}
      >
        {!isNarrowed && may('imports.write') && (
          <ButtonLink to="/imports" variant="default">
            {t('list.import')}
          </ButtonLink>
        )}
      </NothingHere>
    );
  }
  return (
    <Box
      component="ul"
      ref={measure}
      className="surface rows"
      aria-label={t('list.title')}
      style={{ height: rows.getTotalSize(), position: 'relative' }}
    >
      {shown.map(({ index, start }) => {
        const contact = items[index];
        return (
          contact && (
            <li
              key={contact.id}
              aria-posinset={index + 1}
              aria-setsize={more ? -1 : items.length}
              className="contact-place"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Link className="row-link" to="/contacts/$id" params={{ id: contact.id }}>
                <ContactRow contact={contact} />
              </Link>
            </li>
          )
        );
      })}
    </Box>
  );
}
