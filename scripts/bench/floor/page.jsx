import i18next from 'i18next';
import { useState } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';

/** Takes the words: what `screensOfWalk` gives. */
export const speak = (screens) =>
  i18next.use(initReactI18next).init({
    lng: 'ja',
    resources: { ja: { translation: screens } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });

const screenAt = (at) => i18next.getResource('ja', 'translation', `${at}`);

/** A question or the result. Without `onAnswer`, answers are links to the next screen. */
function Screen({ at, onAnswer }) {
  const { t } = useTranslation();
  const Answer = onAnswer ? 'button' : 'a';
  const act = onAnswer ? { type: 'button', onClick: onAnswer } : { href: `#${screenAt(at + 1)?.id}` };
  return (
    <>
      <h1>{t(`${at}.title`)}</h1>
      <p>{t(`${at}.lead`)}</p>
      {screenAt(at).answers.map(({ id, hint }, index) => (
        <Answer key={id} data-answer={id} {...act}>
          {t(`${at}.answers.${index}.label`)}
          {hint && <small>{t(`${at}.answers.${index}.hint`)}</small>}
        </Answer>
      ))}
      {screenAt(at).desks.map(({ id }, index) => (
        <section key={id} data-result="">
          <h2>{t(`${at}.desks.${index}.name`)}</h2>
          <p>{t(`${at}.desks.${index}.summary`)}</p>
          <a data-desk="" href="#desk">
            {t(`${at}.desks.${index}.name`)}
          </a>
        </section>
      ))}
    </>
  );
}

/** The least that React and i18next can do: a screen, and the next one when an answer is tapped. */
export function Walk() {
  const [at, setAt] = useState(0);
  return <Screen at={at} onAnswer={() => setAt(at + 1)} />;
}

/** The least that a browser can do: all screens, of which the address shows one. */
export const Still = ({ screens }) =>
  screens.map(({ id }, at) => (
    <main key={id} id={id}>
      <Screen at={at} />
    </main>
  ));
