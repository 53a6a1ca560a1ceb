import type { DeskId } from '../content/desks.ts';
import type { Channel } from '../content/types.ts';
import { deskWords } from '../i18n/subjects.ts';
import { isShortcut, telephoneHref } from '../model/telephone.ts';
import { useClient, useWords } from './context.ts';
import { Icon } from './icons.tsx';
import { Outside } from './links.tsx';
import { Text } from './Text.tsx';

interface ActionProps {
  readonly desk: DeskId;
  readonly channel: Channel;
  /** What the channel is called here, if not as its desk's words say. */
  readonly label?: string | undefined;
  readonly named?: boolean;
}

/** What a channel is called on its button: its own name, or that of the desk where it has none. */
export function useLabel(desk: DeskId, channel: Channel, label?: string): { name: string; line: string } {
  const { t, i18n } = useWords();
  const { name, channels } = deskWords(i18n, desk);
  return { name, line: label ?? channels?.[channel.id] ?? t(`kinds.${channel.kind}`) };
}

/**
 * The label of a button. Under its desk's heading it shows the channel alone; screen readers get the desk's name
 * too.
 * @param named for a button with no heading that names the desk
 */
function Label({ desk, channel, label, named }: ActionProps) {
  const { t } = useWords();
  const { name, line } = useLabel(desk, channel, label);
  return (
    <span className="label">
      {named ? (
        <Text name>{t(`actions.${channel.kind}`, { desk: name, line })}</Text>
      ) : (
        <>
          <span className="hidden">
            <Text name>{name}</Text>{' '}
          </span>
          <Text name>{line}</Text>
        </>
      )}
    </span>
  );
}

/**
 * The button of a channel, with the grouped number where it is a call. Apple's phones do not dial `#` numbers from a
 * link: there the number is large text to type.
 */
export function Action(props: ActionProps) {
  const { t } = useWords();
  const client = useClient();
  const { channel } = props;
  if (channel.kind === 'telephone') {
    const number = (
      <b className="number" translate="no">
        {channel.number}
      </b>
    );
    if (client?.apple && isShortcut(channel.number)) return <p className="to-type">{number}</p>;
    return (
      <a className="action" href={telephoneHref(channel.number)} data-channel={channel.id}>
        <Icon name="telephone" />
        <span>
          <Label {...props} />
          {number}
        </span>
      </a>
    );
  }
  if (channel.url === undefined) return null;
  return (
    <Outside className="action" href={channel.url} data-channel={channel.id}>
      <Icon name={channel.kind} />
      <span>
        <Label {...props} />
        <small>
          <Text name>{t('outside')}</Text>
        </small>
      </span>
    </Outside>
  );
}
