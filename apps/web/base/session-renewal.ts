import { ValueStore } from './value-store';

interface Renewal {
  readonly renewed: Promise<void>;
  readonly done: () => void;
}

/** Set while somebody is to sign in again, in place, so that nothing they typed is lost. */
export const renewal = new ValueStore<Renewal | null>(null);

/** Settles once the person has signed in again. Many requests may ask; the person is asked once. */
export function renewSession(): Promise<void> {
  const running = renewal.get();
  if (running) return running.renewed;
  let done = (): void => undefined;
  const renewed = new Promise<void>((resolve) => {
    done = () => {
      renewal.set(null);
      resolve();
    };
  });
  renewal.set({ renewed, done });
  return renewed;
}
