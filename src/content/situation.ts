import type { StepId } from './chart.ts';
import type { Source } from './types.ts';

/** A sentence of advice: the key of its words, and of its source. */
export interface Advice {
  readonly id: string;
  readonly source: string;
}

/** "This happened to me": what to do first, what not to do, and the step that leads on. */
export interface Situation {
  /** The step of the chart that it leads to. */
  readonly to: StepId;
  /** The service itself can be asked, too: the card leads to the page of services. */
  readonly services?: true;
  /** Without `url` where the facts name a source but no page of it. */
  readonly sources: Readonly<Record<string, Source>>;
  /** First what to do, then what not to do: at most five together. None where no source gives any advice. */
  readonly do: readonly Advice[];
  readonly dont: readonly Advice[];
}
