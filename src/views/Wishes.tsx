import type { ReactNode } from 'react';
import type { Tongue } from '../content/types.ts';
import { withoutReadings } from '../model/readings.ts';
import { noWish, type Wish, wishKinds } from '../model/wish.ts';
import { useClient, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { Text } from './Text.tsx';

const tongues: readonly Tongue[] = ['en', 'zh', 'ko', 'es', 'pt', 'vi', 'tl', 'ne', 'th', 'id'];

function Switch({
  name,
  on,
  turn,
  children,
}: {
  name: string;
  on: boolean;
  turn: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className="quiet" aria-pressed={on} data-wish={name} onClick={turn}>
      {children}
    </button>
  );
}

/** How the reader wants to be in touch: a row of switches. Needs script; without it the lists are whole. */
export function Wishes() {
  const { t } = useWords();
  const client = useClient();
  const wish = client?.wish ?? noWish;
  const change = (part: Partial<Wish>) => client?.hands.setWish({ ...wish, ...part });
  const toggled = (kind: (typeof wishKinds)[number]) =>
    wish.kinds.includes(kind) ? wish.kinds.filter((each) => each !== kind) : [...wish.kinds, kind];
  return (
    <fieldset className="wishes scripted">
      <legend>
        <Text name>{t('wish.title')}</Text>
      </legend>
      {wishKinds.map((kind) => (
        <Switch
          key={kind}
          name={kind}
          on={wish.kinds.includes(kind)}
          turn={() => change({ kinds: toggled(kind) })}
        >
          <Icon name={kind} /> <Text>{t(`kinds.${kind}`)}</Text>
        </Switch>
      ))}
      {(['free', 'open'] as const).map((flag) => (
        <Switch key={flag} name={flag} on={wish[flag]} turn={() => change({ [flag]: !wish[flag] })}>
          <Text>{t(`wish.${flag}`)}</Text>
        </Switch>
      ))}
      <label className="choice">
        <span>
          <Text name>{t('wish.tongue')}</Text>
        </span>
        <select
          value={wish.tongue ?? ''}
          data-wish="tongue"
          onChange={({ target }) => {
            const { tongue: _old, ...rest } = wish;
            client?.hands.setWish(target.value ? { ...rest, tongue: target.value as Tongue } : rest);
          }}
        >
          <option value="">{withoutReadings(t('wish.any'))}</option>
          {(client ? tongues : []).map((tongue) => (
            <option key={tongue} value={tongue}>
              {withoutReadings(t(`tongues.${tongue}`))}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** Says that no desk fits the wish and the nearest are shown. */
export function Relaxed({ relaxed }: { relaxed: boolean }) {
  const { t } = useWords();
  return <p role="status">{relaxed && <Text>{t('wish.relaxed')}</Text>}</p>;
}
