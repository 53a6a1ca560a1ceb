import type { TFunction } from 'i18next';
import type { LocaleId } from '../content/locales.ts';
import type { Tongue } from '../content/types.ts';

/**
 * In which languages a line is served, in words; in Japanese, nothing of a line that is in Japanese.
 * @param tongues none named: the sources say nothing, and the line is taken to be in Japanese
 * @param whole each language by its name, not only how many
 */
export function tonguesWords(
  t: TFunction,
  tongues: readonly Tongue[] | undefined,
  locale: LocaleId,
  whole: boolean,
): string | undefined {
  const foreign = (tongues ?? []).filter((tongue) => tongue !== 'ja');
  if (foreign.length === 0) return locale === 'ja' ? undefined : t('tongues.assumed');
  if (whole) return (tongues ?? []).map((tongue) => t(`tongues.${tongue}`)).join(' / ');
  if (tongues?.includes('other')) return t('tongues.other');
  if (foreign.length === 1) return t(`tongues.${foreign[0] ?? 'en'}`);
  return t('tongues.many', { count: String(foreign.length) });
}
