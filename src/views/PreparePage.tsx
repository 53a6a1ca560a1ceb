import { evidenceItems } from '../content/evidence.ts';
import { usePageWords } from './context.ts';
import { Main } from './Main.tsx';
import { Print } from './Print.tsx';
import { Words } from './Words.tsx';

/** What to keep before anything is deleted or blocked, and what to say. The ticks are the browser's own, and not stored. */
export function PreparePage() {
  const page = usePageWords();
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Words name>{page('prepare.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('prepare.lead')}</Words>
      </p>
      <section>
        <h2>
          <Words name>{page('prepare.keep.title')}</Words>
        </h2>
        <p className="caution">
          <Words>{page('prepare.images')}</Words>
        </p>
        <p>
          <Words>{page('prepare.keep.lead')}</Words>
        </p>
        <ul className="ticks">
          {evidenceItems.map((id) => (
            <li key={id}>
              <label>
                <input type="checkbox" autoComplete="off" />
                <span>
                  <b>
                    <Words name>{page(`prepare.keep.items.${id}.what`)}</Words>
                  </b>
                  <br />
                  <small>
                    <Words name>{page(`prepare.keep.items.${id}.why`)}</Words>
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Words name>{page('prepare.say.title')}</Words>
        </h2>
        <p>
          <Words>{page('prepare.say.lead')}</Words>
        </p>
      </section>
      <section>
        <h2>
          <Words name>{page('prepare.card.title')}</Words>
        </h2>
        <p>
          <Words>{page('prepare.card.lead')}</Words>
        </p>
        <dl className="card">
          {page('prepare.card.lines', { returnObjects: true }).map(({ label, text }) => (
            <div key={label}>
              <dt>
                <Words>{label}</Words>
              </dt>
              <dd lang="ja">
                <Words name>{text}</Words>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Print label={page('prepare.print')} />
    </Main>
  );
}
