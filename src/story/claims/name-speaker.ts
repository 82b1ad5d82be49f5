import { type Span, spanContains } from '../../text/index.ts';
import { type GistView, MAX_NEAR } from './gist-view.ts';

/** Words of the one who speaks. */
const FIRST_PERSON = /(?<![.\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)(?![.\p{L}])/u;
/** "I was wrong" says nothing without the one who said it: quoted words of a first person with their speaker, other words as they are. */
export function nameSpeaker(view: GistView, sentenceIndex: number, span: Span, words: string): string {
  const { article } = view;
  if (!FIRST_PERSON.test(words) || /["“”]/u.test(words)) return words;
  const quotations = (view.quotationsOf.get(sentenceIndex) ?? [])
    .slice(0, MAX_NEAR)
    .map((at) => article.quotations[at]);
  const isQuoted = quotations.some(
    (quotation) => quotation?.use === 'speech' && quotation.parts.some((part) => spanContains(part, span)),
  );
  if (!isQuoted) return words;
  const statement = (view.statementsOf.get(sentenceIndex) ?? [])
    .slice(0, MAX_NEAR)
    .find((at) => article.statements[at]?.content.some((part) => spanContains(part, span)));
  const speaker = article.actors.list[article.actors.ofStatement[statement ?? -1] ?? -1];
  const isNamed = speaker?.mentions.some(({ form }) => form === 'name') === true;
  return `${isNamed ? `${speaker.name}: ` : ''}“${words.charAt(0).toUpperCase()}${words.slice(1)}”`;
}
