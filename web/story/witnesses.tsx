/** The articles with their sigla, and what each adds or leaves out. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Claim } from '../../src/model/index.ts';
import { type Contribution, findContributions, type NamedArticle } from '../../src/report/outline/index.ts';
import { dayAndTime } from '../dates.ts';
import { More, Section, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';

/** Articles and claims listed before somebody asks for more. */
const FIRST_ARTICLES = 12;
const FIRST_CLAIMS = 5;

function ClaimLinks({ claims }: { readonly claims: readonly Claim[] }): JSX.Element {
  const { story } = useEdition();
  return (
    <ul>
      <More items={claims} first={FIRST_CLAIMS} what="claims">
        {({ id, gist }) => (
          <li key={id}>
            <a href={linkTo(story.id, id)}>{gist.slice(0, 240)}</a>
          </li>
        )}
      </More>
    </ul>
  );
}

interface WitnessProps {
  readonly named: NamedArticle;
  readonly contribution: Contribution | undefined;
}

function Witness({ named: { article, siglum, label }, contribution }: WitnessProps): JSX.Element {
  const { story } = useEdition();
  const { adds = [], leavesOut = [] } = contribution ?? {};
  const facts = [
    article.outlet === undefined
      ? 'outlet not known'
      : article.outlet.certainty === 'inferred'
        ? 'outlet inferred'
        : undefined,
    article.byline?.slice(0, 80),
    article.publishedAt === undefined ? undefined : dayAndTime(article.publishedAt),
    article.path.split('/').at(-1),
  ].filter((fact) => fact !== undefined);
  return (
    <li class="witness">
      <a class="siglum big" href={linkTo(story.id, article.id)} aria-label={`Read ${siglum}, ${label}`}>
        {siglum}
      </a>
      <div>
        <p>
          <b class="outlet">{label}</b> <span class="faint">{facts.join(' · ')}</span>
        </p>
        <p class="headline">
          <a href={linkTo(story.id, article.id)}>{article.title.slice(0, 300)}</a>
        </p>
        {(adds.length > 0 || leavesOut.length > 0) && (
          <details>
            <summary>
              {adds.length > 0 ? `alone tells ${adds.length}` : 'tells nothing of its own'}
              {leavesOut.length > 0 && `, leaves out ${leavesOut.length} that most tell`}
            </summary>
            <div class="two">
              {adds.length > 0 && (
                <div>
                  <h3>Only here</h3>
                  <ClaimLinks claims={adds} />
                </div>
              )}
              {leavesOut.length > 0 && (
                <div>
                  <h3>Left out</h3>
                  <ClaimLinks claims={leavesOut} />
                </div>
              )}
            </div>
          </details>
        )}
      </div>
    </li>
  );
}

export function Witnesses(): JSX.Element {
  const { articles, story } = useEdition();
  const contributions = useMemo(
    () => new Map(articles.length < 2 ? [] : findContributions(story).map((item) => [item.articleId, item])),
    [story],
  );
  return (
    <Section id="witnesses" title="Who reports it" term="sigla">
      <ol class="witnesses">
        <More items={articles} first={FIRST_ARTICLES} what="articles">
          {(named) => (
            <Witness key={named.article.id} named={named} contribution={contributions.get(named.article.id)} />
          )}
        </More>
      </ol>
    </Section>
  );
}
