import { kept } from '../content/kept.ts';
import { usePageWords } from './context.ts';
import { Words } from './Words.tsx';

const columns = ['what', 'why', 'until'] as const;

/** Everything the site may keep on a device: what, what for, until when. */
export function Kept() {
  const page = usePageWords();
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <Words>{page(`safety.kept.${column}`)}</Words>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kept.map(({ id }) => (
          <tr key={id} data-kept={id}>
            <th scope="row">
              <Words>{page(`safety.kept.${id}.what`)}</Words>
            </th>
            <td>
              <Words>{page(`safety.kept.${id}.why`)}</Words>
            </td>
            <td>
              <Words>{page(`safety.kept.${id}.until`)}</Words>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
