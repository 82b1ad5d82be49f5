import { findReportingVerbs } from '../../../lexicons/index.ts';

/** Verbs that relate nothing by themselves. */
const LIGHT = new Set(
  'be have do become remain seem appear include contain get go come make take let keep want need like use begin start stop continue try point refer look turn belong live work stand accord include base compare belong involve concern regard date stem sit lie set put lead reach find go add show mean tell face call describe know think title entitle deny'.split(
    ' ',
  ),
);

/** Whether a verb says what somebody did to somebody, rather than that somebody spoke; "accuse" and "condemn" do. */
export function isPlainVerb(lemma: string): boolean {
  if (LIGHT.has(lemma) || !/^[a-z][a-z-]+$/u.test(lemma)) return false;
  const speech = findReportingVerbs(lemma).filter(({ particle }) => particle.length === 0);
  return speech.length === 0 || speech.some(({ kind }) => kind === 'judge');
}
