import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type PrivateProcess } from '#platform/embedded';
import { type ProgramOptions, startProgram } from './program';
import { runOperatorCommand } from './operator-command';
import { temporaryDataDirectory } from './testing/temporary-directory';

const directory = temporaryDataDirectory();

/** A stand-in for one of Liaison's programs. */
async function programOf(source: string): Promise<ProgramOptions> {
  const script = join(directory.path, 'program.js');
  writeFileSync(script, source);
  const port = await freePort();
  return {
    name: 'The API',
    script,
    environment: { ...process.env, PORT: String(port) },
    directory: directory.path,
    logFile: directory.logOf('api'),
    readyUrl: `http://127.0.0.1:${port}/health/ready`,
    signal: new AbortController().signal,
  };
}

const server = `
  let asked = 0;
  const server = require('node:http').createServer((request, response) => {
    response.statusCode = (asked += 1) > 2 ? 200 : 503;
    response.end(String(process.connected));
  });
  server.listen(process.env.PORT, '127.0.0.1');
  process.on('SIGTERM', () => process.exit(0));`;

describe("one of Liaison's programs", () => {
  it('counts as started once it says it is ready, and holds a channel to us', async () => {
    const options = await programOf(server);
    const program: PrivateProcess = await startProgram(options);

    const response = await fetch(options.readyUrl);
    expect(await response.text()).toBe('true');
    await program.stop();
    expect(await program.ended).toBe('exit code 0');
  });

  it('is not waited for when Liaison is to stop', async () => {
    const stop = new AbortController();
    const options = await programOf('setInterval(() => undefined, 1000)');
    const starting = startProgram({ ...options, signal: stop.signal });
    stop.abort();

    await expect(starting).rejects.toThrow('aborted');
  });

  it('is a failure with the end of its log when it ends instead', async () => {
    const options = await programOf(`console.error('PORT is taken'); process.exit(1)`);

    await expect(startProgram(options)).rejects.toThrow(
      'The API ended (exit code 1). The end of its log:\nPORT is taken',
    );
  });
});

describe("a command of the operator's", () => {
  const run = async (source: string, signal = new AbortController().signal): Promise<unknown> => {
    const { script, environment } = await programOf(source);
    return runOperatorCommand({ script, command: 'seed-demo', environment, signal });
  };

  it('answers the JSON that it wrote last', async () => {
    const source = `console.log('a note'); console.log(JSON.stringify({ argv: process.argv[2] }))`;
    expect(await run(source)).toEqual({ argv: 'seed-demo' });
  });

  it('is a failure with what it complained of', async () => {
    await expect(run(`console.error('no role'); process.exit(1)`)).rejects.toThrow(
      '"seed-demo" failed:\nno role',
    );
  });

  it('ends when Liaison is to stop', async () => {
    const stop = new AbortController();
    const waiting = run('setInterval(() => undefined, 1000)', stop.signal);
    stop.abort();

    await expect(waiting).rejects.toThrow('aborted');
  });
});
