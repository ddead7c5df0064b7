const PREFIX = 'liaison.draft.';

/**
 * What somebody has typed and not yet saved, kept in this tab: it survives an error, an ended session and a reload,
 * and goes when it is saved, when they sign out, and with the tab.
 */
export const drafts = {
  read: (name: string): unknown => {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? undefined : JSON.parse(kept);
  },
  keep: (name: string, values: unknown): void => {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(values));
  },
  forget: (name: string): void => {
    sessionStorage.removeItem(PREFIX + name);
  },
  forgetAll: (): void => {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => {
        sessionStorage.removeItem(key);
      });
  },
};
