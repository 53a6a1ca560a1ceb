import type { ResultId } from './chart.ts';
import type { LocaleId } from './locales.ts';
import type { Leaflet, PrefectureCode } from './types.ts';

/** A text that is no sentence (a name, an address), in each language; in easy Japanese with its readings. */
export type Said = Readonly<Record<LocaleId, string>>;

/** Who answers for an edition. Its sentences stand in `words/<language>/publisher.json`. */
export interface Publisher {
  readonly name: Said;
  readonly department?: Said;
  /** National form, grouped with hyphens. */
  readonly telephone?: string;
  readonly address?: Said;
  /** A public body that publishes the site as its own. Otherwise every page says that it is none. */
  readonly official: boolean;
}

/** A day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/**
 * The site as a publisher gives it out: what differs from the project's own, and nothing else. Its desks lie beside it in
 * `desks/`, the words that differ in `words/<language>/`, a picture of its own in `logo.svg`.
 */
export interface Edition {
  /** As its folder is called. For ever: what the site keeps on a device is named by it. */
  readonly id: string;
  /** `site` stands on the pages, `short` under the icon. Both are seen by others: neutral ones are safer. */
  readonly names: Readonly<Record<LocaleId, { readonly site: string; readonly short: string }>>;
  readonly publisher: Publisher;
  readonly area: {
    /** The first is the one whose police are chosen to begin with. */
    readonly prefectures: readonly [PrefectureCode, ...PrefectureCode[]];
    /** Codes of five digits, JIS X 0402; none where it is for the whole prefecture. */
    readonly municipalities: readonly string[];
  };
  /** The leaflet that its printed chart follows; with `boxes`, only these of its boxes, in this order. */
  readonly sheet: { readonly leaflet: Leaflet; readonly boxes?: readonly string[] };
  /** By result the desks of its own that stand first there. */
  readonly first: Readonly<Partial<Record<ResultId, readonly string[]>>>;
  /** The colour of links and buttons in the light and in the dark, `#rrggbb`. */
  readonly accent: { readonly light: `#${string}`; readonly dark: `#${string}` };
  /** A mail address to which mistakes are reported. */
  readonly report?: string;
  /** The last day until which somebody answers for the facts: from the next on, every page says so. */
  readonly reviewedUntil: Day;
}

/** The project's own site: nothing of it differs. */
export type PlainEdition = Pick<Edition, 'id'>;

/** A box of a printed chart. */
export interface SheetBox {
  /** The key of its words in `sheet.boxes` of the pages' words. */
  readonly id: string;
  /** The answer of the chart that it is, as `question.answer`; a heading over other boxes, or a foot note, is none. */
  readonly answer?: string;
  readonly boxes?: readonly SheetBox[];
  readonly desks?: readonly string[];
}

/** What the pages know of an edition. */
export interface EditionFacts {
  readonly id: string;
  readonly publisher: Publisher;
  readonly reviewedUntil: Day;
  /** The site was built when it was past that day. */
  readonly past?: true;
  /** The prefecture that is chosen to begin with. */
  readonly prefecture: PrefectureCode;
  readonly sheet: { readonly leaflet: Leaflet; readonly boxes: readonly SheetBox[] };
  /** The file of its picture in the build. */
  readonly logo?: string;
}
