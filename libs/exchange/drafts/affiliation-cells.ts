import { lineSeparator, splitList } from '../domain/cell-list';
import { readDate, readText, type Read, WrongCell, isWrong } from './cell-values';
import { type DraftAffiliation } from './contact-draft';
import { type RowCells } from './row-cells';

const most = 50;

/** Who works where: four cells with a line for each organisation; most have one. */
export function affiliationsOf(cells: RowCells): DraftAffiliation[] {
  const organisations = cells.read('organisation', (text) => readLines(text, 300)) ?? [];
  const roles = cells.read('role', (text) => readLines(text, 200)) ?? [];
  const starts = cells.read('startedOn', readDates) ?? [];
  const ends = cells.read('endedOn', readDates) ?? [];
  const affiliations = organisations.flatMap((organisation, at) =>
    organisation === ''
      ? []
      : [
          {
            organisation,
            role: filled(roles[at]),
            startedOn: filled(starts[at]),
            endedOn: filled(ends[at]),
          },
        ],
  );
  const turned = affiliations.some(
    ({ startedOn, endedOn }) => startedOn && endedOn && endedOn < startedOn,
  );
  if (turned) cells.blame('endedOn', new WrongCell('before_start'));
  return affiliations;
}

function readLines(text: string, max: number): Read<string[]> {
  const lines = splitList(text, lineSeparator);
  if (lines.length > most) return new WrongCell('array_max_size', { first: most });
  return lines.map((line) => readText(line, max)).find(isWrong) ?? lines;
}

function readDates(text: string): Read<string[]> {
  const dates = splitList(text, lineSeparator).map((line) => (line === '' ? '' : readDate(line)));
  return dates.find(isWrong) ?? dates.filter((date) => typeof date === 'string');
}

function filled(line: string | undefined): string | null {
  return line === undefined || line === '' ? null : line;
}
