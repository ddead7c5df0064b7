import { type Schemas } from '#api-client';
import { ValueStore } from '../../base/value-store';

export type Notice = Schemas['NoticeDto'];

/** What tabs tell each other. */
type Word =
  | { readonly says: 'notice'; readonly notice: Notice }
  | { readonly says: 'live'; readonly isLive: boolean }
  | { readonly says: 'who_listens' };

const name = 'liaison.notices';
const comeAgainMilliseconds = 30_000;

/** Whether notices come by themselves; while they do nobody asks for them. */
export const areNoticesLive = new ValueStore(false);

/**
 * Hears of notices as they come. A browser allows few connections to one host, so one of its tabs listens for all of
 * them; when it is closed another takes over. Where tabs cannot agree each listens for itself.
 * @returns how to stop.
 */
export function hearNotices(userId: string, hear: (notice: Notice) => void): () => void {
  const stopping = new AbortController();
  const tabs = new BroadcastChannel(`${name}.${userId}`);
  const tell = (word: Word): void => {
    tabs.postMessage(word);
  };
  let isListening = false;
  tabs.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.says === 'notice') hear(data.notice);
    if (data.says === 'live') areNoticesLive.set(data.isLive);
    if (data.says === 'who_listens' && isListening) {
      tell({ says: 'live', isLive: areNoticesLive.get() });
    }
  };
  const listen = (): Promise<void> => {
    isListening = true;
    return listenUntil(stopping.signal, {
      onNotice: (notice) => {
        hear(notice);
        tell({ says: 'notice', notice });
      },
      onLive: (isLive) => {
        areNoticesLive.set(isLive);
        tell({ says: 'live', isLive });
      },
    });
  };
  tell({ says: 'who_listens' });
  // Away from https a browser has no locks.
  if ('locks' in navigator) {
    const { signal } = stopping;
    navigator.locks.request(`${name}.${userId}`, { signal }, listen).catch(() => undefined);
  } else void listen();
  return () => {
    stopping.abort();
    tabs.close();
    areNoticesLive.set(false);
  };
}

interface Listener {
  readonly onNotice: (notice: Notice) => void;
  readonly onLive: (isLive: boolean) => void;
}

/** Listens until it is told to stop. The browser comes again by itself, but not after a refusal. */
function listenUntil(stop: AbortSignal, { onNotice, onLive }: Listener): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let timer: number | undefined;
    const open = (): void => {
      source = new EventSource('/api/v1/notices/stream');
      source.addEventListener('ready', () => {
        onLive(true);
      });
      source.addEventListener('notice', ({ data }: MessageEvent<string>) => {
        onNotice(JSON.parse(data) as Notice);
      });
      source.addEventListener('error', () => {
        onLive(false);
        if (source?.readyState === EventSource.CLOSED) {
          timer = window.setTimeout(open, comeAgainMilliseconds);
        }
      });
    };
    open();
    stop.addEventListener('abort', () => {
      window.clearTimeout(timer);
      source?.close();
      resolve();
    });
  });
}
