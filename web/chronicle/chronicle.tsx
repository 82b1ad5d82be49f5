/** The story's dated events, and who did what to whom. */
import type { JSX } from 'preact';
import type { Chronicle as ChronicleData, Evidence } from '../../src/model/index.ts';
import { countOf, relationWords } from '../../src/report/outline/index.ts';
import { whenWords } from '../dates.ts';
import { More, Section, Siglum, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { Actors } from './actors.tsx';
import { RelationGraph } from './relation-graph.tsx';

const FIRST_EVENTS = 14;
const FIRST_RELATIONS = 14;

type Event = ChronicleData['events'][number];

/** Articles named at most; the claim has them all. */
const MOST_TELLERS = 8;

/** Each article once, leading to its first place. */
function ToldBy({ evidence }: { readonly evidence: readonly Evidence[] }): JSX.Element {
  const first = new Map([...evidence].reverse().map((item) => [item.articleId, item]));
  return (
    <span class="sigla">
      {[...first.values()]
        .reverse()
        .slice(0, MOST_TELLERS)
        .map(({ articleId, span }) => (
          <Siglum key={articleId} articleId={articleId} span={span} />
        ))}
    </span>
  );
}

function EventEntry({ event, repeats }: { readonly event: Event; readonly repeats: boolean }): JSX.Element {
  const { story } = useEdition();
  const [claimId] = event.claimIds;
  const what = event.what.length > 280 ? `${event.what.slice(0, 280)}…` : event.what;
  return (
    <li class="event">
      <p class="when">
        {!repeats && whenWords(event.when)}
        {!repeats && event.when.certainty === 'inferred' && <span class="faint"> inferred</span>}
      </p>
      <p>
        {claimId === undefined ? what : <a href={linkTo(story.id, claimId)}>{what}</a>}{' '}
        <ToldBy evidence={event.evidence} />
      </p>
    </li>
  );
}

function Relations({ relations }: { readonly relations: ChronicleData['relations'] }): JSX.Element {
  const { actors, story } = useEdition();
  const nameOf = (id: string): JSX.Element => <a href={linkTo(story.id, id)}>{actors.get(id)?.name ?? id}</a>;
  return (
    <table class="relations">
      <thead>
        <tr>
          <th scope="col">who</th>
          <th scope="col">what</th>
          <th scope="col">whom</th>
          <th scope="col">when</th>
          <th scope="col">told by</th>
        </tr>
      </thead>
      <tbody>
        <More items={relations} first={FIRST_RELATIONS} what="relations" within="table">
          {({ subject, object, when, evidence, ...relation }, index) => (
            <tr key={index}>
              <td>{nameOf(subject)}</td>
              <td>
                {relationWords(relation)} <span class="faint">{relation.class?.toLowerCase()}</span>
              </td>
              <td>{nameOf(object)}</td>
              <td>{when === undefined ? '' : whenWords(when)}</td>
              <td>
                <ToldBy evidence={evidence} />
              </td>
            </tr>
          )}
        </More>
      </tbody>
    </table>
  );
}

export function ChronicleSection({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const { story } = useEdition();
  const { events, relations } = story.chronicle;
  if (events.length === 0 && relations.length === 0 && story.actors.length === 0) return null;
  const note = [
    events.length > 0 ? countOf(events.length, 'dated event') : '',
    relations.length > 0 ? countOf(relations.length, 'relation') : '',
    countOf(story.actors.length, 'actor'),
  ];
  return (
    <Section id="chronicle" title="When, and who with whom" term="chronicle" note={note.filter(Boolean).join(', ')}>
      {events.length > 0 && (
        <ol class="events">
          <More items={events} first={FIRST_EVENTS} what="events">
            {(event, index) => {
              const before = events[index - 1]?.when;
              const repeats = before?.from === event.when.from && before.to === event.when.to;
              return <EventEntry key={index} event={event} repeats={repeats} />;
            }}
          </More>
        </ol>
      )}
      {relations.length > 0 && (
        <>
          <h3>Relations</h3>
          <RelationGraph relations={relations} />
          <Relations relations={relations} />
        </>
      )}
      <Actors focus={focus} />
    </Section>
  );
}
