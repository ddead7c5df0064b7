import { freePort, isPortFree } from '#platform/embedded';
import { Unusable } from './unusable';

const usualPort = 3000;
const triedPorts = 100;

/** The port that was asked for; otherwise the first free one from 3000 on. */
export async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === 0) return freePort();
  if (wanted !== undefined) {
    if (await canServe(wanted)) return wanted;
    throw new Unusable(
      `PORT ${wanted} is taken by another program (or needs more rights): choose another, ` +
        'or leave PORT out and the first free one from 3000 on is used.',
    );
  }
  for (let port = usualPort; port < usualPort + triedPorts; port += 1) {
    if (await canServe(port)) return port;
  }
  return freePort();
}

/** The API listens on every address, and the launcher and the browser come by 127.0.0.1. */
async function canServe(port: number): Promise<boolean> {
  return (await isPortFree(port)) && (await isPortFree(port, '0.0.0.0'));
}
