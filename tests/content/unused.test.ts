import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedFaults } from '../../src/model/check/unused.ts';
import { textsOf } from '../../src/model/check/words.ts';
import { files } from '../words.ts';

/** All code that draws words. */
const code = ['src/views', 'src/i18n']
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  .join('\n');

describe('the words', () => {
  it('are all drawn somewhere', () => {
    expect(unusedFaults(textsOf('ja', files.ja), code)).toEqual([]);
  });

  it('of a key that nothing asks for are named', () => {
    const texts = textsOf('en', { ui: { old: { label: 'Old' }, kinds: { chat: 'Chat' } } });
    expect(unusedFaults(texts, ['t(`kinds.$', '{kind}`)'].join(''))).toEqual([
      'locales/en/ui.json: old.label is asked for nowhere.',
    ]);
    expect(unusedFaults(texts, "t('old', many); t('kinds.chat')")).toEqual([]);
  });
});
