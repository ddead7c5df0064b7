import { useEffect } from 'react';
import { ValueStore } from '../../base/value-store';

const SWITCH = 'liaison.shortcuts';

/** Single keys can be switched off: speech input and trembling hands press them by accident (WCAG 2.1.4). */
export const shortcutsOn = new ValueStore(localStorage.getItem(SWITCH) !== 'off');

export function switchShortcuts(on: boolean): void {
  localStorage.setItem(SWITCH, on ? 'on' : 'off');
  shortcutsOn.set(on);
}

/** Does something when a key is pressed while nothing is being typed. */
export function useShortcut(key: string, act: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== key || !isPlain || !shortcutsOn.get() || isTyping(event.target)) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [key, act]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
