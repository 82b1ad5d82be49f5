import { loadSet } from './load-list.ts';

let settings: ReadonlySet<string> | undefined;

/** Whether a lower-case noun names an occasion or channel of speech: "statement", "interview", "twitter". */
export function isSpeechSetting(noun: string): boolean {
  settings ??= loadSet('speech-settings.txt');
  return settings.has(noun);
}
