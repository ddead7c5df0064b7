import { writeFileSync } from 'node:fs';
import { type Session } from 'node:inspector/promises';
import { type Answer, type Question } from './program';

/**
 * Loaded into each measured process before anything else, so that it can be asked what it has used. It costs nothing
 * while it is not asked.
 */
let session: Session | undefined;

process.on('message', (question: Question) => {
  void answer(question).then(
    (content) => process.send?.({ id: question.id, content } satisfies Answer),
    (error: unknown) => process.send?.({ id: question.id, error: String(error) } satisfies Answer),
  );
});
// The channel must not keep a process alive that has nothing else to do.
process.channel?.unref();

async function answer({ ask, file }: Question): Promise<unknown> {
  switch (ask) {
    case 'usage': {
      const { user, system } = process.cpuUsage();
      return { cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() };
    }
    case 'start-profile':
      session = new (await import('node:inspector/promises')).Session();
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: 200 });
      await session.post('Profiler.start');
      return undefined;
    case 'stop-profile': {
      if (!session || file === undefined) throw new Error('No profile was started');
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      writeFileSync(file, JSON.stringify(profile));
      return undefined;
    }
  }
}
