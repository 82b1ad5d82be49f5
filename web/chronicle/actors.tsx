/** The actors: every form of a name, and every post with who states it. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Actor } from '../../src/model/index.ts';
import { Cite, More, Sigla, useDesk, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';

const FIRST = 12;
const SHOWN_FORMS = 12;

type Form = Actor['forms'][number];

function Forms({ title, forms }: { readonly title: string; readonly forms: readonly Form[] }): JSX.Element | null {
  if (forms.length === 0) return null;
  return (
    <p class="forms">
      <span class="faint">{title}</span>{' '}
      {forms.slice(0, SHOWN_FORMS).map(({ text, articleIds }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          {text.slice(0, 120)} <Sigla ids={articleIds} />
        </span>
      ))}
    </p>
  );
}

function ActorEntry({ actor, open }: { readonly actor: Actor; readonly open: boolean }): JSX.Element {
  const { story } = useEdition();
  const desk = useDesk();
  const articles = [...new Set(actor.forms.flatMap(({ articleIds }) => articleIds))];
  return (
    <li id={actor.id} class={open ? 'actor open' : 'actor'} tabIndex={-1}>
      <p>
        <a href={linkTo(story.id, open ? undefined : actor.id)} aria-expanded={open}>
          {actor.name}
        </a>{' '}
        <span class="faint">{actor.kind === 'unknown' ? '' : actor.kind}</span> <Sigla ids={articles} />
      </p>
      {open && (
        <div class="detail">
          <Forms title="named" forms={actor.forms} />
          <Forms title="called" forms={actor.roles} />
          <Cite
            id={actor.id}
            head={actor.name}
            evidence={actor.forms.flatMap(({ evidence }) => evidence.slice(0, 1))}
          />
          {desk({ kind: 'actor', actor })}
        </div>
      )}
    </li>
  );
}

export function Actors({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const { story } = useEdition();
  const ranked = useMemo(() => {
    const weight = ({ forms }: Actor): number => new Set(forms.flatMap(({ articleIds }) => articleIds)).size;
    return [...story.actors].sort((a, b) => weight(b) - weight(a));
  }, [story]);
  const focused = ranked.find(({ id }) => id === focus);
  if (ranked.length === 0) return null;
  return (
    <>
      <h3>Actors</h3>
      <ul class="actors">
        <More
          items={ranked}
          first={FIRST}
          atLeast={focused === undefined ? 0 : ranked.indexOf(focused) + 1}
          what="actors"
        >
          {(actor) => <ActorEntry key={actor.id} actor={actor} open={actor === focused} />}
        </More>
      </ul>
    </>
  );
}
