import { useTranslation } from 'react-i18next';
import { Lines } from './Lines.tsx';
import { Main } from './Main.tsx';
import { Words } from './Words.tsx';

/** Who runs it, the leaflets, the sources and how far they go, what "addition" means, licences. */
export function AboutPage() {
  const page = useTranslation('pages').t;
  const parts: readonly { readonly id: string; readonly title: string; readonly lines: readonly string[] }[] =
    [
      {
        id: 'made',
        title: page('about.made.title'),
        lines: page('about.made.items', { returnObjects: true }),
      },
      {
        id: 'leaflets',
        title: page('about.leaflets.title'),
        lines: [
          page('about.leaflets.lead'),
          page('about.leaflets.A'),
          page('about.leaflets.B'),
          page('about.leaflets.joined'),
        ],
      },
      { id: 'additions', title: page('about.additions.title'), lines: [page('about.additions.text')] },
      { id: 'sources', title: page('about.sources.title'), lines: [page('about.sources.lead')] },
      { id: 'mistakes', title: page('about.mistakes.title'), lines: [page('about.mistakes.text')] },
      { id: 'licences', title: page('about.licences.title'), lines: [page('about.licences.text')] },
    ];
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Words>{page('about.title')}</Words>
      </h1>
      <p className="lead">
        <Words>{page('about.lead')}</Words>
      </p>
      {parts.map(({ id, title, lines }) => (
        <section key={id} id={id}>
          <h2>
            <Words>{title}</Words>
          </h2>
          <Lines lines={lines} />
        </section>
      ))}
    </Main>
  );
}
