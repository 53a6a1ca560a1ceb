import type { DeskId } from '../content/desks.ts';
import type { Channel } from '../content/types.ts';
import { deskWords } from '../i18n/subjects.ts';
import { isShortcut, telephoneHref } from '../model/telephone.ts';
import { useClient, useView, useWords } from './context.ts';
import { Outside } from './links.tsx';
import { Words } from './Words.tsx';

/**
 * The button of a channel: verb, desk and, to call, the grouped number. A `#` number is no button on phones of
 * Apple, which do not dial it: there it is large text to type.
 */
export function Action({ desk, channel }: { desk: DeskId; channel: Channel }) {
  const { t, i18n } = useWords();
  const client = useClient();
  const { facts } = useView();
  const { name, channels } = deskWords(i18n, desk);
  if (channel.kind === 'telephone') {
    if (client?.apple && isShortcut(channel.number)) return <p className="to-type">{channel.number}</p>;
    return (
      <a className="action" href={telephoneHref(channel.number)}>
        <Words name>{t('actions.telephone', { desk: name })}</Words>{' '}
        <b className="number">{channel.number}</b>
      </a>
    );
  }
  if (channel.url === undefined) return null;
  // A second page of the same kind is called by its own name: two links that say the same lead to the same.
  const page = channels?.[channel.id];
  const firstOfKind = facts.desks[desk].channels.find(({ kind }) => kind === channel.kind);
  return (
    <Outside className="action" href={channel.url}>
      <Words name>
        {page && firstOfKind?.id !== channel.id
          ? t('actions.page', { page })
          : t(`actions.${channel.kind}`, { desk: name })}
      </Words>{' '}
      <small>
        （<Words>{t('outside')}</Words>）
      </small>
    </Outside>
  );
}
