import type { Publisher, Said } from '../content/edition.ts';
import { type LocaleId, reference } from '../content/locales.ts';

/** What a publisher's sentences name, by their slots. In the draft of a language, which it has no names in, the Japanese. */
export function publisherSlots(
  { name, department, telephone = '', address }: Publisher,
  locale: LocaleId,
): Readonly<Record<'name' | 'department' | 'telephone' | 'address', string>> {
  const said = (text: Partial<Said> = {}): string => text[locale] ?? text[reference] ?? '';
  return { name: said(name), department: said(department), telephone, address: said(address) };
}
