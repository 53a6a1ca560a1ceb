import { whenIdle } from './browser/quiet.ts';
import { type Place, pathOf } from './model/places.ts';
import { stepsAfter } from './model/trail.ts';
import type { Stage } from './stage.tsx';

/** Screens that are drawn before they are asked for, in idle moments, one at a time: a tap then only shows them. */
export interface Ahead {
  /** From here on, the next taps are those of this place. */
  begin(place: Place): void;
  /** The screen of this place, where it is drawn; it is the caller's from here on. */
  take(place: Place): Stage | undefined;
  /** Gives all of them up. */
  end(): void;
}

/** @param draw draws the screen of a place, unseen */
export function drawAhead(draw: (place: Place) => Stage): Ahead {
  const stages = new Map<string, Stage>();
  let wanted: readonly Place[] = [];

  const goOn = (): void => {
    const [next, ...others] = wanted;
    if (!next) return;
    whenIdle(() => {
      // Another place has begun meanwhile, and goes on by itself.
      if (wanted[0] !== next) return;
      wanted = others;
      const stage = draw(next);
      stages.set(pathOf(next), stage);
      goOn();
    });
  };
  const forget = (isKept: (path: string) => boolean) => {
    for (const [path, stage] of stages) {
      if (isKept(path)) continue;
      stages.delete(path);
      stage.end();
    }
  };

  return {
    begin: (place) => {
      const after = stepsAfter(place);
      const paths = after.map(pathOf);
      forget((path) => paths.includes(path));
      wanted = after.filter(
        (each, index) => !stages.has(pathOf(each)) && paths.indexOf(pathOf(each)) === index,
      );
      goOn();
    },
    take: (place) => {
      const path = pathOf(place);
      const stage = stages.get(path);
      stages.delete(path);
      return stage;
    },
    end: () => {
      wanted = [];
      forget(() => false);
    },
  };
}
