import { useClient, useView, useWords } from './context.ts';
import { Doing } from './Doing.tsx';
import { Fold } from './Fold.tsx';
import { Text } from './Text.tsx';

/** The dark modules of a code as one path. */
const pathOf = (rows: readonly string[]): string =>
  rows
    .flatMap((row, y) => {
      const line = Number.parseInt(row, 36).toString(2).padStart(rows.length, '0');
      return [...line.matchAll(/1+/g)].map(
        ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
      );
    })
    .join('');

/** A QR code, dark on light in every colour scheme: code readers need it that way. */
export function Code({ code, label }: { code: string; label: string }) {
  const rows = code.split('.');
  const size = rows.length + 4;
  return (
    <svg className="code" role="img" aria-label={label} viewBox={`-2 -2 ${size} ${size}`}>
      <path fill="#fff" d={`M-2-2h${size}v${size}h-${size}z`} />
      <path d={pathOf(rows)} />
    </svg>
  );
}

/** Somebody at a computer calls with another device: the number to copy, and a QR code that dials it. */
export function BigScreen({ number }: { number: string }) {
  const { t } = useWords();
  const client = useClient();
  const { facts } = useView();
  const code = facts.codes[number];
  return (
    <Fold title={t('bigScreen.title')} className="big-screen scripted">
      {client && (
        <>
          {code && (
            <p>
              <Code code={code} label={number} /> <Text>{t('bigScreen.qr')}</Text>
            </p>
          )}
          <Doing
            label={t('bigScreen.copy')}
            run={() => client.hands.copy(number)}
            said={{ done: t('bigScreen.copied'), failed: t('bigScreen.failed') }}
          />
        </>
      )}
    </Fold>
  );
}
