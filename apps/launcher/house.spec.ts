import { House } from './house';

function part(name: string, log: string[]) {
  return () => {
    let end: (words: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => {
      end = resolve;
    });
    log.push(`start ${name}`);
    const stop = (): Promise<void> => {
      log.push(`stop ${name}`);
      end('stopped');
      return Promise.resolve();
    };
    return Promise.resolve({ ended, stop });
  };
}

describe('the house', () => {
  it('ends the programs before what they need to finish their work', async () => {
    const log: string[] = [];
    const house = new House((line) => log.push(line));
    await house.startService({ name: 'The database', start: part('database', log) });
    house.keep({
      stop: () => {
        log.push('stop mailbox');
        return Promise.resolve();
      },
    });
    await house.startProgram({ name: 'The API', start: part('API', log) });
    log.length = 0;
    await house.stop();

    expect(log[0]).toBe('stop API');
    expect(log.slice(1).sort()).toEqual(['stop database', 'stop mailbox']);
  });

  it('starts nothing more once it is to stop', async () => {
    const log: string[] = [];
    const house = new House((line) => log.push(line));
    await house.stop();

    const start = part('API', log);
    await expect(house.startProgram({ name: 'The API', start })).rejects.toThrow('aborted');
    await expect(house.startService({ name: 'Redis', start })).rejects.toThrow('aborted');
    expect(log).toEqual([]);
  });

  it('stops the others when one does not stop, and says so', async () => {
    const log: string[] = [];
    const house = new House((line) => log.push(line));
    house.keep({ stop: () => Promise.reject(new Error('stuck')) });
    await house.startService({ name: 'Redis', start: part('Redis', log) });
    await house.stop();

    expect(log).toContain('stop Redis');
    expect(log).toContain('Something did not stop: stuck');
  });
});
