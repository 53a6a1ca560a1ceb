import type { i18n } from 'i18next';
import { memo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { isQuestion, pathOf } from '../model/places.ts';
import { AboutPage } from './AboutPage.tsx';
import { ChartPage } from './ChartPage.tsx';
import { type Client, ClientContext, type View, ViewContext } from './context.ts';
import { DeskPage } from './DeskPage.tsx';
import { DesksPage } from './DesksPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PosterPage } from './PosterPage.tsx';
import { PreparePage } from './PreparePage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { SafetyPage } from './SafetyPage.tsx';
import { ServicesPage } from './ServicesPage.tsx';
import { SheetPage } from './SheetPage.tsx';
import { SituationsPage } from './SituationsPage.tsx';
import { Explaining } from './Text.tsx';

const pages = {
  desks: DesksPage,
  chart: __EDITION__ ? SheetPage : ChartPage,
  situations: SituationsPage,
  services: ServicesPage,
  prepare: PreparePage,
  safety: SafetyPage,
  about: AboutPage,
  poster: PosterPage,
} as const;

function Page({ place }: Pick<View, 'place'>) {
  switch (place.kind) {
    case 'step':
      return isQuestion(place.id) ? <QuestionPage id={place.id} /> : <ResultPage id={place.id} />;
    case 'desk':
      return <DeskPage id={place.id} />;
    case 'page': {
      const Known = pages[place.id];
      return <Known />;
    }
    case 'missing':
      return <MissingPage />;
  }
}

/** Memoized: a change in what is known of the browser renders only the components that read it. */
const Screen = memo(({ view, words }: { view: View; words: i18n }) => (
  <I18nextProvider i18n={words}>
    <ViewContext value={view}>
      <ErrorBoundary key={view.place.kind + pathOf(view.place)}>
        <Explaining>
          <Header />
          <Page place={view.place} />
          <Footer />
        </Explaining>
      </ErrorBoundary>
    </ViewContext>
  </I18nextProvider>
));

/**
 * The whole screen. Pure: the same in the build and in the browser.
 * @param client left out in the build, and in the first render of the browser
 */
export function App({ view, client, words }: { view: View; client?: Client | undefined; words: i18n }) {
  return (
    <ClientContext value={client}>
      <Screen view={view} words={words} />
    </ClientContext>
  );
}
