import { evidenceItems } from '../content/evidence.ts';
import { usePageWords } from './context.ts';
import { Main } from './Main.tsx';
import { Print } from './Print.tsx';
import { Text } from './Text.tsx';

/** What to keep before anything is deleted or blocked, and what to say. The ticks are the browser's own, and not stored. */
export function PreparePage() {
  const page = usePageWords();
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Text name>{page('prepare.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('prepare.lead')}</Text>
      </p>
      <section>
        <h2>
          <Text name>{page('prepare.keep.title')}</Text>
        </h2>
        <p className="caution">
          <Text>{page('prepare.images')}</Text>
        </p>
        <p>
          <Text>{page('prepare.keep.lead')}</Text>
        </p>
        <ul className="ticks">
          {evidenceItems.map((id) => (
            <li key={id}>
              <label>
                <input type="checkbox" autoComplete="off" />
                <span>
                  <b>
                    <Text name>{page(`prepare.keep.items.${id}.what`)}</Text>
                  </b>
                  <br />
                  <small>
                    <Text name>{page(`prepare.keep.items.${id}.why`)}</Text>
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Text name>{page('prepare.say.title')}</Text>
        </h2>
        <p>
          <Text>{page('prepare.say.lead')}</Text>
        </p>
      </section>
      <section>
        <h2>
          <Text name>{page('prepare.card.title')}</Text>
        </h2>
        <p>
          <Text>{page('prepare.card.lead')}</Text>
        </p>
        <dl className="card">
          {page('prepare.card.lines', { returnObjects: true }).map(({ label, text }) => (
            <div key={label}>
              <dt>
                <Text>{label}</Text>
              </dt>
              <dd lang="ja">
                <Text name>{text}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Print label={page('prepare.print')} />
    </Main>
  );
}
