// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hands } from '../../src/views/context.ts';
import { all, cleanup, click, client, draw, still } from './draw.tsx';

const result = { kind: 'step', id: 'police' } as const;
const address = 'https://example.org/ja/step/police/';

afterEach(cleanup);

/** The last button of the page is the one that passes it on. */
const passOn = (hands: Partial<Hands>) => {
  const { page } = draw(result, 'ja', { client: { ...client, hands: { ...client.hands, ...hands } } });
  click(all(page, 'footer button').at(-1));
  return page;
};

describe('passing a page on', () => {
  it('opens the sheet of the platform with the address of the page, and nothing else', () => {
    const given: unknown[] = [];
    passOn({ share: async (...all) => void given.push(...all) });
    expect(given).toEqual([address]);
  });

  it('copies the address where there is no such sheet, and says so', async () => {
    const copied: string[] = [];
    const page = passOn({ copy: async (text) => void copied.push(text) });
    expect(copied).toEqual([address]);
    await vi.waitFor(() => expect(all(page, 'footer [role=status]')[0]?.textContent).not.toBe(''));
  });

  it('is not offered before a script runs', () => {
    expect(all(still(result, 'ja'), 'footer button')).toEqual([]);
  });
});
