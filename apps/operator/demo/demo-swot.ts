import { Temporal } from 'temporal-polyfill';
import { type Caller } from '#kernel';
import { SwotAnalysesService, SwotItemsService, type SwotQuadrant } from '#swot';
import { type ServiceFinder } from '../operator.module';

const lastYear: readonly (readonly [SwotQuadrant, string, string | null])[] = [
  ['strength', 'Mieszkańcy nam ufają', 'Ankieta: 91 % odwiedza nas co najmniej raz na kwartał'],
  ['strength', 'Sala i komputery w centrum miasta', null],
  ['weakness', 'Mało firm wśród partnerów', 'Tylko 1 z 8 partnerów to przedsiębiorstwo'],
  ['opportunity', 'Wielu nowych mieszkańców z Ukrainy', 'W kursach języka 64 osoby'],
  ['threat', 'Mniej środków na szkolenia', 'Budżet działu o 12 % niższy'],
];

/** How the library saw itself a year ago, and what it has written since. */
export async function seedSwot(
  get: ServiceFinder,
  caller: Caller,
  goalIds: readonly string[],
): Promise<void> {
  const analyses = get(SwotAnalysesService);
  const items = get(SwotItemsService);
  const assessedOn = Temporal.Now.plainDateISO('Europe/Warsaw').subtract({ days: 360 }).toString();
  const before = await analyses.begin(caller, { assessedOn });
  for (const [quadrant, statement, evidence] of lastYear) {
    await items.add(caller, before, { quadrant, statement, evidence });
  }
  const now = await analyses.begin(caller, { note: 'Po spotkaniu zespołu' });
  await items.add(caller, now, {
    quadrant: 'strength',
    statement: 'Urząd pracy ma u nas dyżur',
    evidence: 'Co środę, po 6–8 osób',
    goalIds,
  });
  await items.add(caller, now, {
    quadrant: 'opportunity',
    statement: 'Nowa strefa przemysłowa szuka ludzi',
    evidence: 'Ogłoszenie w urzędzie miasta',
    goal: 'Firmy wśród partnerów',
  });
}
