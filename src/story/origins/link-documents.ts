import { foldText } from '../../text/index.ts';
import type { KeyedVoice } from './key-voice.ts';

/**
 * "The news release" after "a news release from the museum" is that one: within one article, a bare document takes the key
 * of the fuller one that begins or ends with the same words.
 */
export function linkDocuments(voices: readonly KeyedVoice[]): KeyedVoice[] {
  const documents = voices.filter(({ kind }) => kind === 'document');
  return voices.map((keyed) => {
    if (keyed.kind !== 'document') return keyed;
    const bare = foldText(keyed.name).replace(/ \(.*$/u, '');
    const fuller = documents.find(({ name, key }) => {
      const words = foldText(name);
      return (
        key !== keyed.key && words.length > bare.length && (words.startsWith(`${bare} `) || words.endsWith(` ${bare}`))
      );
    });
    return fuller === undefined || keyed.name === bare ? keyed : { ...keyed, key: fuller.key, name: fuller.name };
  });
}
