import { deviceData } from '../content/deviceData.ts';
import { usePageWords } from './context.ts';
import { Text } from './Text.tsx';

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
              <Text>{page(`safety.device.${column}`)}</Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deviceData.map(({ id }) => (
          <tr key={id} data-stored={id}>
            <th scope="row">
              <Text>{page(`safety.device.${id}.what`)}</Text>
            </th>
            <td>
              <Text>{page(`safety.device.${id}.why`)}</Text>
            </td>
            <td>
              <Text>{page(`safety.device.${id}.until`)}</Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
