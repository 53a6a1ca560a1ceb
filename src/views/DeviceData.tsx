import { deviceData } from '../content/deviceData.ts';
import { usePageWords } from './context.ts';
import { Words } from './Words.tsx';

const columns = ['what', 'why', 'until'] as const;

/** Everything the site may store on a device: what, what for, until when. */
export function DeviceData() {
  const page = usePageWords();
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <Words>{page(`safety.device.${column}`)}</Words>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deviceData.map(({ id }) => (
          <tr key={id} data-stored={id}>
            <th scope="row">
              <Words>{page(`safety.device.${id}.what`)}</Words>
            </th>
            <td>
              <Words>{page(`safety.device.${id}.why`)}</Words>
            </td>
            <td>
              <Words>{page(`safety.device.${id}.until`)}</Words>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
