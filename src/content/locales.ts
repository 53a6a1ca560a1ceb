/** The languages; `tag` is the BCP 47 tag for `lang`, `name` the language named in itself. */
export const locales = [
  { id: 'ja', tag: 'ja', name: '日本語' },
  { id: 'en', tag: 'en', name: 'English' },
  { id: 'ja-simple', tag: 'ja-simple', name: 'やさしい日本語' },
] as const;

export type LocaleId = (typeof locales)[number]['id'];

/** The language the others are held against. */
export const reference: LocaleId = 'ja';

/** A language whose words nobody has reviewed yet. */
export interface Draft {
  readonly id: string;
  readonly tag: string;
  readonly name: string;
  readonly dir?: 'rtl';
}

/** They are built into `/preview/` alone, for those who review them. */
export const drafts: readonly Draft[] = [];
