import { DueTimesService } from '#follow-ups';
import { type Command } from '../command';
import { withServices } from '../operator.module';
import { askAsOwner } from '../owner';

export const deriveDueTimes: Command = {
  name: 'derive-due-times',
  usage: 'derive-due-times',
  summary:
    "Derives when open follow-ups are due anew, after a country's time or a library's day has changed; may be repeated.",
  async run() {
    const libraries = await askAsOwner<{ id: string }>('select id from libraries order by id');
    const moved = await withServices(async (get) => {
      let sum = 0;
      for (const { id } of libraries) sum += await get(DueTimesService).deriveAnew(id);
      return sum;
    });
    process.stdout.write(`${JSON.stringify({ libraries: libraries.length, moved })}\n`);
  },
};
