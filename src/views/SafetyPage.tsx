import type { ReactNode } from 'react';
import { useClient, usePageWords } from './context.ts';
import { DeviceData } from './DeviceData.tsx';
import { Doing } from './Doing.tsx';
import { Install } from './Install.tsx';
import { Lines } from './Lines.tsx';
import { Main } from './Main.tsx';
import { Text } from './Text.tsx';

type Part = 'leave' | 'traces' | 'private' | 'elsewhere' | 'history' | 'calls' | 'erase';

function Section({ part, children }: { part: Part; children?: ReactNode }) {
  const page = usePageWords();
  return (
    <section id={part}>
      <h2>
        <Text name>{page(`safety.${part}.title`)}</Text>
      </h2>
      <Lines lines={page(`safety.${part}.items`, { returnObjects: true })} />
      {children}
    </section>
  );
}

/**
 * How to leave fast, what traces remain and where, how to erase those that can be erased, what to know before
 * installing.
 */
export function SafetyPage() {
  const page = usePageWords();
  const client = useClient();
  return (
    <Main>
      <h1 tabIndex={-1}>
        <Text name>{page('safety.title')}</Text>
      </h1>
      <p className="lead">
        <Text>{page('safety.lead')}</Text>
      </p>
      <Section part="leave" />
      <Section part="private" />
      <Section part="elsewhere" />
      <Section part="history" />
      <Section part="calls" />
      <Section part="traces">
        <DeviceData />
      </Section>
      <Section part="erase">
        <h3>
          <Text name>{page('safety.erase.cannot')}</Text>
        </h3>
        <Lines lines={page('safety.erase.stays', { returnObjects: true })} />
        {client && (
          <Doing
            label={page('safety.erase.button')}
            run={client.hands.erase}
            said={{ failed: page('safety.erase.failed') }}
          />
        )}
      </Section>
      <Install />
    </Main>
  );
}
