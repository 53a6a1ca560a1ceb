/** The engines that the suite is run in, each once. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** A page's script for `run`: it closes over nothing, and its arguments and answer are data. */
export type PageScript<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

export type Key = 'Shift' | 'Enter' | 'Tab';
export type HeldKey = 'Alt' | 'Control' | 'Meta';

/** One browser with one window, whatever drives it. */
export interface Browser {
  readonly name: EngineName;
  /** Goes to an address, and does not wait for what the page loads. */
  visit(url: string): Promise<void>;
  /** Runs a script in the page, and answers what it answers. */
  run<Args extends unknown[], Result>(script: PageScript<Args, Result>, ...args: Args): Promise<Result>;
  /** Goes back, or forward, by one, as the browser's own buttons do; waits for nothing. */
  turn(steps: -1 | 1): Promise<void>;
  /** Clicks in the middle of the first element once it is there and takes taps, as a hand would; scrolls to it before. */
  click(selector: string): Promise<void>;
  /** Clicks twice in the same place, `gap` milliseconds apart, wherever the first click leads. */
  clickTwice(selector: string, gap: number): Promise<void>;
  /** Presses and releases a key, as often as it says, with another one held down. */
  press(key: Key, options?: { readonly held?: HeldKey; readonly times?: number }): Promise<void>;
  /** Makes the page this large, in pixels of CSS. */
  resize(width: number, height: number): Promise<void>;
  /** Whether the engine calls an element of this role exactly so. */
  isNamed(role: 'link' | 'button' | 'heading', name: string, selector: string): Promise<boolean>;
  /** The page as a printer gets it, with the page's own sheet; undefined where no driver of this engine prints. */
  print(): Promise<Buffer | undefined>;
  /** What pages complained of since the last call. */
  complaints(): string[];
  /** Ends it and all that it has started, at once. */
  end(): void;
}

export interface LaunchOptions {
  /** Pages run no script; the driver's own still do. */
  readonly isPlain?: boolean;
}

/** A guard against hanging, wide enough for a busy machine, in milliseconds. */
const patience = 15_000;
const interval = 80;
/** A question to a page that is just put into the browser's memory is never answered. */
const askedFor = 3_000;

/** Ends a program that was started in a group of its own, and all that it has started. */
export function endGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** @throws where no answer has come in so many milliseconds */
export async function within<Result>(ms: number, answer: Result | Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks again and again until the answer is neither undefined, null nor false. A page that is just replaced throws: it is asked again.
 * @throws when nothing has come in a guard's time, with `what` and the last fault
 */
export async function until<Result>(
  what: string,
  ask: () => Result | Promise<Result>,
): Promise<NonNullable<Exclude<Result, false>>> {
  const end = Date.now() + patience;
  let fault = '';
  for (;;) {
    try {
      const answer = await within(askedFor, ask());
      if (answer !== undefined && answer !== null && answer !== false)
        return answer as NonNullable<Exclude<Result, false>>;
      fault = '';
    } catch (error) {
      fault = `: ${error}`;
    }
    if (Date.now() > end) throw new Error(`Not seen: ${what}${fault}`);
    await sleep(interval);
  }
}

type Point = { readonly x: number; readonly y: number };

/**
 * Scrolls the first element to the middle of the window, and waits until it takes taps: nothing lies over it, and the
 * screen is not one that has only just come.
 * @returns its middle
 */
export const reach = (run: Browser['run'], selector: string): Promise<Point> =>
  until(`${selector} where it can be tapped`, () =>
    run((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getClientRects()[0];
      if (!box) return undefined;
      const x = Math.round(box.left + box.width / 2);
      const y = Math.round(box.top + box.height / 2);
      return element?.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined;
    }, selector),
  );
