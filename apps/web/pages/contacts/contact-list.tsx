import { Box, Checkbox } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { NothingHere } from '../../ui/nothing-here';
import { usePages } from '../../ui/use-pages';
import { ContactRow } from './contact-row';
import { SeveralAtOnce } from './bulk/several-at-once';
import { type ContactsSearch, isNarrowed } from './contacts-search';
import { useFilters } from './filters/use-filters';
import { contactsKey, readContacts } from './queries';

const ROW = 68;
/** The next page is asked for when so few rows are left below. */
const AHEAD = 30;
/** The API does the same with so many at once. */
const MOST = 200;
/** Reading a long list again reads every page that was scrolled through. */
const MINUTES_FRESH = 5;

/** The contacts that are asked for. Only the rows in sight are drawn, so that a hundred thousand scroll smoothly. */
export function ContactList({ search }: { search: ContactsSearch }): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const { filtersOf } = useFilters();
  const { items, more, isReading } = usePages(
    [...contactsKey, 'list', search],
    (cursor) => readContacts(filtersOf(search), cursor),
    { staleTime: MINUTES_FRESH * 60_000 },
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const canChoose = may('contacts.write') && search.archived !== true;
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
    const isFiltered = isNarrowed(search);
    return (
      <NothingHere
        icon={IconAddressBook}
        title={t(isFiltered ? 'list.nothing.found' : 'list.nothing.yet')}
        explanation={t(isFiltered ? 'list.nothing.found.how' : 'list.nothing.yet.how')}
      >
        {!isFiltered && may('imports.write') && (
          <ButtonLink to="/imports" variant="default">
            {t('list.import')}
          </ButtonLink>
        )}
      </NothingHere>
    );
  }
  return (
    <>
      {canChoose && (
        <SeveralAtOnce
          ids={chosen}
          onDone={() => {
            setChosen([]);
          }}
        />
      )}
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
                {canChoose && (
                  <Checkbox
                    pl="md"
                    aria-label={t('several.choose', { name: contact.name })}
                    checked={chosen.includes(contact.id)}
                    disabled={chosen.length >= MOST && !chosen.includes(contact.id)}
                    onChange={({ currentTarget: { checked } }) => {
                      setChosen((now) =>
                        checked ? [...now, contact.id] : now.filter((id) => id !== contact.id),
                      );
                    }}
                  />
                )}
                <Link className="row-link" to="/contacts/$id" params={{ id: contact.id }}>
                  <ContactRow contact={contact} />
                </Link>
              </li>
            )
          );
        })}
      </Box>
    </>
  );
}
