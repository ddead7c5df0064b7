import {
  businessSizes,
  businessStages,
  type ContactKind,
  contactKindNames,
  contactKinds,
  contactStatuses,
  type NewContact,
  type Party,
  parties,
  sectors,
} from '#contacts';
import { type CellFault } from '../domain/cell-fault';
import { type ContactField, contactFields, type FieldType } from '../domain/contact-field';
import { type Mapping } from '../domain/mapping.rules';
import { type SourceRow } from '../reading/source-row';
import { affiliationsOf } from './affiliation-cells';
import { readList, readWeb, type Read, WrongCell } from './cell-values';
import { type ContactDraft } from './contact-draft';
import { pointsOf, registrationNumbersOf } from './point-cells';
import { RowCells } from './row-cells';
import { type LabelledTables } from './vocabulary';

/** What the rows of one import are read with. */
export interface RowSetting {
  readonly mapping: Mapping;
  readonly defaultKind: ContactKind | null;
  readonly tables: LabelledTables;
  /** The library's users by their address, and its branches by their name, both in small letters. */
  readonly users: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
}

export type RowResult =
  { readonly draft: ContactDraft } | { readonly faults: readonly CellFault[] };

/** Makes rows of a file into contacts, as far as a row by itself can tell. */
export class RowReader {
  constructor(private readonly setting: RowSetting) {}

  read(row: SourceRow): RowResult {
    const cells = new RowCells(row, this.setting.mapping);
    const draft = this.draftOf(cells);
    return cells.faults.length > 0 ? { faults: cells.faults } : { draft };
  }

  private draftOf(cells: RowCells): ContactDraft {
    const personName = ['firstName', 'middleName', 'lastName'] as const;
    const parts = personName.flatMap((field) => cells.text(field) ?? []);
    const named = cells.text('name') ?? (parts.length > 0 ? parts.join(' ') : undefined);
    const affiliations = affiliationsOf(cells);
    const [employer] = affiliations;
    const name = named ?? employer?.organisation;
    if (name === undefined) cells.blame('name', new WrongCell('name_missing'));
    const isAtWork =
      named !== undefined && employer !== undefined && named !== employer.organisation;
    const kind = this.kindOf(cells, parts.length > 0 || isAtWork);
    const party = kind === null ? 'person' : contactKinds[kind].party;
    return {
      externalId: cells.text('id') ?? null,
      party,
      saysKind: cells.raw('kind') !== undefined,
      details: withoutGaps({ name: name ?? '', kind, ...this.detailsOf(cells) }),
      affiliations: party === 'person' && named !== undefined ? affiliations : [],
    };
  }

  /** What the row says it is; or else what it must be, because it names a person, or what such rows are said to be. */
  private kindOf(cells: RowCells, namesPerson: boolean): ContactKind | null {
    const { defaultKind } = this.setting;
    const said = this.choice(cells, 'party', parties);
    const kind = this.choice(cells, 'kind', contactKindNames);
    if (kind !== undefined) {
      const fits = said === undefined || contactKinds[kind].party === said;
      if (!fits) cells.blame('kind', new WrongCell('other_party'));
      return kind;
    }
    const party: Party = said ?? (namesPerson ? 'person' : partyOf(defaultKind));
    if (party === 'person') return partyOf(defaultKind) === 'person' ? defaultKind : null;
    return defaultKind !== null && partyOf(defaultKind) === 'organisation'
      ? defaultKind
      : 'local_business';
  }

  private detailsOf(cells: RowCells): Omit<NewContact, 'name' | 'kind'> {
    const { users, branches } = this.setting;
    return {
      sector: this.choice(cells, 'sector', sectors),
      status: this.choice(cells, 'status', contactStatuses),
      secondName: cells.text('secondName'),
      ...pointsOf(cells),
      registrationNumbers: registrationNumbersOf(cells),
      website: cells.read('website', readWeb),
      languages: cells.read('languages', (text) => readList(text, 35, 20)),
      tags: cells.read('tags', (text) => readList(text, 50, 50)),
      notes: cells.text('notes'),
      industry: cells.text('industry'),
      stage: this.choice(cells, 'stage', businessStages),
      size: this.choice(cells, 'size', businessSizes),
      weOffer: cells.text('weOffer'),
      theyOffer: cells.text('theyOffer'),
      source: cells.text('source'),
      ownerId: cells.read('owner', (text) => known(users, text, 'unknown_user')),
      deputyId: cells.read('deputy', (text) => known(users, text, 'unknown_user')),
      branchId: cells.read('branch', (text) => known(branches, text, 'unknown_branch')),
      fullUntil: cells.date('fullUntil'),
      cadenceDays: cells.number('cadenceDays'),
      lastVerifiedOn: cells.date('lastVerifiedOn'),
    };
  }

  private choice<Key extends string>(
    cells: RowCells,
    field: ContactField,
    keys: readonly Key[],
  ): Key | undefined {
    const type: FieldType = contactFields[field];
    const table = type.type === 'choice' ? type.of : field;
    return cells.read(field, (text) => {
      const found = this.setting.tables.find(table, text);
      return keys.find((key) => key === found) ?? new WrongCell('unknown_word');
    });
  }
}

function partyOf(kind: ContactKind | null): Party {
  return kind === null ? 'person' : contactKinds[kind].party;
}

function known(ids: ReadonlyMap<string, string>, text: string, code: string): Read<string> {
  return ids.get(text.toLowerCase()) ?? new WrongCell(code);
}

/** What the row leaves open is not said at all. */
function withoutGaps<Details extends object>(details: Details): Details {
  const said = Object.entries(details).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Details;
}
