/** Which corrections each kind of finding can take. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Actor, StemmaEdge, Story, Variant } from '../../src/model/index.ts';
import type { StoryEntry } from '../data/index.ts';
import type { Subject } from '../parts/index.ts';
import { Correct } from './correct.tsx';

type Verdict = 'confirmed' | 'rejected';
const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ['confirmed', 'confirm'],
  ['rejected', 'reject'],
];

/** A choice among checkboxes. */
function Ticks(props: {
  readonly choices: readonly (readonly [id: string, words: string])[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}): JSX.Element {
  const toggle = (id: string): void => {
    const next = new Set(props.ticked);
    if (!next.delete(id)) next.add(id);
    props.onTick(next);
  };
  return (
    <ul class="ticks">
      {props.choices.map(([id, words]) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={props.ticked.has(id)} onChange={() => toggle(id)} /> {words.slice(0, 140)}
          </label>
        </li>
      ))}
    </ul>
  );
}

const NONE: ReadonlySet<string> = new Set();

function CorrectActor({ actor, story }: { readonly actor: Actor; readonly story: Story }): JSX.Element {
  const [others, setOthers] = useState(NONE);
  const [forms, setForms] = useState(NONE);
  const candidates = story.actors.filter(
    ({ id, kind }) => id !== actor.id && (kind === actor.kind || kind === 'unknown'),
  );
  return (
    <p class="tools">
      <Correct
        label="same as …"
        ask={`Who else is ${actor.name}?`}
        change={() =>
          others.size === 0 ? undefined : { kind: 'merge-actors', storyId: story.id, actorIds: [actor.id, ...others] }
        }
      >
        <Ticks choices={candidates.map(({ id, name }) => [id, name])} ticked={others} onTick={setOthers} />
      </Correct>
      {actor.forms.length > 1 && (
        <Correct
          label="not the same …"
          ask="Which of these names mean somebody else?"
          change={() =>
            forms.size === 0 || forms.size === actor.forms.length
              ? undefined
              : { kind: 'split-actor', storyId: story.id, actorId: actor.id, forms: [...forms] }
          }
        >
          <Ticks choices={actor.forms.map(({ text }) => [text, text])} ticked={forms} onTick={setForms} />
        </Correct>
      )}
    </p>
  );
}

function CorrectStory({
  story,
  stories,
}: {
  readonly story: Story;
  readonly stories: readonly StoryEntry[];
}): JSX.Element {
  const [others, setOthers] = useState(NONE);
  const [apart, setApart] = useState(NONE);
  const labels = new Map(story.stemma.nodes.map(({ id, label }) => [id, label]));
  return (
    <p class="tools">
      {stories.length > 1 && (
        <Correct
          label="join with another story …"
          ask="Which stories report the same event?"
          change={() => (others.size === 0 ? undefined : { kind: 'merge-stories', storyIds: [story.id, ...others] })}
        >
          <Ticks
            choices={stories.filter(({ id }) => id !== story.id).map(({ id, title }) => [id, title])}
            ticked={others}
            onTick={setOthers}
          />
        </Correct>
      )}
      {story.articleIds.length > 1 && (
        <Correct
          label="take articles out …"
          ask="Which of these articles report another event?"
          change={() =>
            apart.size === 0 || apart.size === story.articleIds.length
              ? undefined
              : { kind: 'split-story', storyId: story.id, articleIds: [...apart] }
          }
        >
          <Ticks choices={story.articleIds.map((id) => [id, labels.get(id) ?? id])} ticked={apart} onTick={setApart} />
        </Correct>
      )}
    </p>
  );
}

const JudgeVariant = ({ variant, story }: { readonly variant: Variant; readonly story: Story }): JSX.Element => (
  <p class="tools">
    {VERDICTS.map(([verdict, label]) => (
      <Correct
        key={verdict}
        label={label}
        ask={verdict === 'confirmed' ? 'They do disagree here.' : 'This is no disagreement.'}
        change={() => ({ kind: 'judge-variant', storyId: story.id, variantId: variant.id, verdict })}
      />
    ))}
  </p>
);

const JudgeEdge = ({ edge, story }: { readonly edge: StemmaEdge; readonly story: Story }): JSX.Element => (
  <p class="tools">
    {VERDICTS.map(([verdict, label]) => (
      <Correct
        key={verdict}
        label={label}
        ask={verdict === 'confirmed' ? 'This edge is right.' : 'This edge is wrong.'}
        change={() => ({ kind: 'judge-edge', storyId: story.id, from: edge.from, to: edge.to, verdict })}
      />
    ))}
  </p>
);

/** The controls of one finding of a story. */
export function Controls({
  subject,
  story,
  stories,
}: {
  readonly subject: Subject;
  readonly story: Story;
  readonly stories: readonly StoryEntry[];
}): JSX.Element {
  switch (subject.kind) {
    case 'story':
      return <CorrectStory story={story} stories={stories} />;
    case 'actor':
      return <CorrectActor actor={subject.actor} story={story} />;
    case 'variant':
      return <JudgeVariant variant={subject.variant} story={story} />;
    case 'edge':
      return <JudgeEdge edge={subject.edge} story={story} />;
  }
}
