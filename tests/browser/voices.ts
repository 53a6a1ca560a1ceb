import type { Page } from '@playwright/test';

export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the stand-in for the device's voices keeps: a headless browser has none. */
interface Voices {
  list: readonly Voice[];
  /** What is waiting to be said, or being said. */
  queue: { text: string; lang: string; voice: Voice; onend?: () => void }[];
  onvoiceschanged?: () => void;
  cancel: () => void;
}

declare global {
  interface Window {
    readonly voices: Voices;
  }
}

/** Gives the page a device with these voices; more may arrive. */
export const lendVoices = (page: Page, ...first: Voice[]): Promise<unknown> =>
  page.addInitScript((list) => {
    const voices: Voices & Record<string, unknown> = {
      list,
      queue: [],
      getVoices: () => voices.list,
      speak: (utterance: Voices['queue'][number]) => voices.queue.push(utterance),
      cancel: () => voices.queue.splice(0),
    };
    for (const name of ['speechSynthesis', 'voices'])
      Object.defineProperty(window, name, { value: voices, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
  }, first);

/** The device now has these voices, and says so. */
export const arrive = (page: Page, ...list: Voice[]): Promise<void> =>
  page.evaluate((found) => {
    window.voices.list = found;
    window.voices.onvoiceschanged?.();
  }, list);

/** A voice that lives on the device. */
export const own = (lang: string): Voice => ({ lang, localService: true });
