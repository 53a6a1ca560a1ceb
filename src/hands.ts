import { remember } from './browser/choices.ts';
import { applySize } from './browser/document.ts';
import { erase, showAwayPage } from './browser/erasing.ts';
import { noteFolds } from './browser/folds.ts';
import { readAloud } from './browser/speech.ts';
import type { StoredSite } from './browser/worker.ts';
import type { BuiltFacts } from './content/facts.ts';
import type { Client, Hands } from './views/context.ts';

const base = import.meta.env.BASE_URL;

interface App {
  readonly facts: BuiltFacts;
  readonly worker: Promise<StoredSite>;
  /** Renders what has changed. */
  readonly update: (change: Partial<Client>) => void;
  /** Ends the app: nothing is rendered any more. */
  readonly stop: () => void;
}

/** What a reader can do on a page, done with the browser and rendered by the app. */
export const handsOf = ({ facts, worker, update, stop }: App): Hands => ({
  setReadings: (readings) => {
    remember('readings', readings ? 'shown' : 'hidden');
    // The whole screen is made anew by it: it stays unfolded, and the keyboard where it was.
    const unfold = noteFolds('details');
    update({ readings });
    unfold();
    document.querySelector<HTMLElement>('[data-readings]')?.focus();
  },
  setSize: (size) => {
    remember('size', size);
    applySize(size);
    update({ size });
  },
  readAloud,
  erase: async () => {
    await erase(
      base,
      worker.then(({ idle }) => idle()).catch(() => {}),
    );
    stop();
    showAwayPage(base);
  },
  copy: async (text) => navigator.clipboard.writeText(text),
  print: () => window.print(),
  ...(navigator.share ? { share: async (url) => navigator.share({ url }) } : {}),
  setWish: (wish) => update({ wish }),
  setPrefecture: (code) => {
    const known = facts.prefectures.find((each) => each.code === code);
    update({ prefecture: known?.code });
  },
});
