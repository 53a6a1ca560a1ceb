import type { LocaleId } from '../content/locales.ts';
import type { Prefecture } from '../content/prefectures.ts';
import { isJapanese } from '../model/locale.ts';

/** The name of a prefecture as a text of this language, with its reading in easy Japanese. */
export function prefectureName({ names }: Prefecture, locale: LocaleId): string {
  if (!isJapanese(locale)) return names.en;
  return locale === 'ja-simple' ? `{${names.ja}|${names.kana}}` : names.ja;
}

/** The name where no ruby can stand: in a list to choose from. */
export const prefectureOption = (prefecture: Prefecture, locale: LocaleId): string =>
  prefectureName(prefecture, locale).replace(/\{(.+)\|(.+)\}/, '$1（$2）');
