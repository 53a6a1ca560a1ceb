import { emergencyNumbers } from '../content/emergency.ts';
import type { EmergencyWords } from '../i18n/fallback.ts';
import { telephoneHref } from '../model/telephone.ts';

/** The numbers for danger, on a page in all languages at once. */
export function EmergencyLine({ words: { emergency, police, medical } }: { words: EmergencyWords }) {
  return (
    <p className="emergency">
      <span>{emergency}</span>
      <a className="call-police" href={telephoneHref(emergencyNumbers.police)}>
        <b>{emergencyNumbers.police}</b> {police}
      </a>
      <a className="call-medical" href={telephoneHref(emergencyNumbers.medical)}>
        <b>{emergencyNumbers.medical}</b> {medical}
      </a>
    </p>
  );
}
