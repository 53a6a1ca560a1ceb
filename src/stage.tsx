import type { i18n } from 'i18next';
import { type ReactNode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { BuiltFacts } from './content/facts.ts';
import { type Place, pathOf } from './model/places.ts';
import { App } from './views/App.tsx';
import type { Client, View } from './views/context.ts';

/** A screen with an element of its own, so that it can be drawn before it is shown. */
export interface Stage {
  readonly place: Place;
  readonly element: HTMLElement;
  /** Draws it or, where something else is known of the browser since, what depends on that; in one go. */
  draw(client?: Client): void;
  /** Whether it could not be drawn. */
  isBroken(): boolean;
  /** Puts it in the place of what is shown. */
  show(instead: Element): void;
  /** Nothing is drawn in it any more. */
  end(): void;
}

/** What all screens of a page have in common. */
export interface Shared {
  readonly base: string;
  readonly facts: BuiltFacts;
  readonly words: i18n;
}

interface Options {
  /** The element that the page holds; else a new one. */
  readonly element?: HTMLElement;
  /** Whether the element holds the screen already, as the build wrote it. */
  readonly isWritten?: boolean;
  /** Whether a tap waits for it: what is below its first part is then drawn once it is shown. */
  readonly isAwaited?: boolean;
  /** Called once it is drawn. */
  readonly drawn?: () => void;
  /** Called when it cannot be drawn. */
  readonly failed: () => void;
}

/** Draws its child, and says when it is there: an update before that would throw the hydration away. */
function Drawn({ then, children }: { then: (() => void) | undefined; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first drawing
  useLayoutEffect(() => then?.(), []);
  return children;
}

const newElement = (): HTMLElement => Object.assign(document.createElement('div'), { id: 'root' });

/** A screen that is not drawn yet. */
export function newStage(
  place: Place,
  { base, facts, words }: Shared,
  { element = newElement(), isWritten = false, isAwaited = false, drawn, failed }: Options,
): Stage {
  let tell = () => {};
  const shown = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let isBroken = false;
  const breaks = () => {
    isBroken = true;
    failed();
  };
  const view: View = { place, base, facts, failed: breaks, ...(isAwaited ? { shown } : {}) };
  let root: Root | undefined;
  let known: Client | undefined;
  return {
    place,
    element,
    draw: (client) => {
      if (root && client === known) return;
      known = client;
      const app = (
        <Drawn then={drawn}>
          <App view={view} client={client} words={words} />
        </Drawn>
      );
      if (!root && isWritten) {
        root = hydrateRoot(element, app);
        return;
      }
      element.dataset.place = pathOf(place);
      const own = root ?? createRoot(element);
      root = own;
      flushSync(() => own.render(app));
    },
    isBroken: () => isBroken,
    show: (instead) => {
      instead.replaceWith(element);
      tell();
    },
    end: () => root?.unmount(),
  };
}
