/**
 * Whom each mention of a bare surname means: the bearer whose full name was read last before it, unless a form of address, a post
 * or kinship says that it is somebody else; a namesake whom no full name fits ("Mr. Arrel" beside Ada Arrel) stays apart.
 */
import type { Gender } from '../../lexicons/index.ts';
import type { ActorDraft, DraftMention } from './actor-draft.ts';

/** Posts of which a country or church has one holder: another post of a bearer says that he is not meant. */
const ONE_HOLDER = new Set(['president', 'king', 'queen', 'pope', 'emperor', 'chancellor']);
/** Sentences over which a full name without a post keeps the surname against a namesake in office. */
const NEAR_SENTENCES = 1;

/** A place where it is sure who is meant. */
interface Anchor {
  readonly at: number;
  readonly owner: ActorDraft;
}

/** Hands out the mentions of a bare surname; what is left in it is somebody else. Sorting aside linear for few bearers. */
export function shareSurname(
  bare: ActorDraft,
  owners: readonly ActorDraft[],
  sentenceOf: (token: number) => number,
): void {
  const gender = onlyGender(bare.mentions);
  const isOf = (owner: ActorDraft, mention: DraftMention): boolean => agrees(owner, mention, gender);
  const apart = bare.mentions.filter((mention) => !owners.some((owner) => isOf(owner, mention)));
  const anchors = [
    ...owners.flatMap((owner) => owner.mentions.filter(isFull).map(({ first }): Anchor => ({ at: first, owner }))),
    ...apart.map(({ first }): Anchor => ({ at: first, owner: bare })),
  ].sort((a, b) => a.at - b.at);
  const genderApart = onlyGender(apart);
  const people = apart.length === 0 ? owners : [...owners, bare];
  const holders = people.filter((owner) =>
    (owner === bare ? apart : owner.mentions).some(({ post }) => post !== undefined),
  );
  const inPost = new Map<string, ActorDraft>();
  for (const owner of people)
    for (const { post } of owner === bare ? apart : owner.mentions)
      if (post !== undefined && !inPost.has(post)) inPost.set(post, owner);
  const left: DraftMention[] = [];
  let next = 0;
  const lastOf = new Map<ActorDraft, Anchor>();
  for (const mention of bare.mentions) {
    for (; next < anchors.length && (anchors[next] as Anchor).at <= mention.first; next += 1) {
      const anchor = anchors[next] as Anchor;
      lastOf.delete(anchor.owner);
      lastOf.set(anchor.owner, anchor);
    }
    const fits = (owner: ActorDraft): boolean =>
      owner === bare
        ? genderApart === undefined || (mention.gender ?? genderApart) === genderApart
        : isOf(owner, mention);
    const nearest =
      [...lastOf.values()].reverse().find(({ owner }) => fits(owner)) ?? anchors.find((a) => fits(a.owner));
    const [holder] = holders;
    const far =
      nearest !== undefined &&
      sentenceOf(mention.first) - sentenceOf(nearest.at) > NEAR_SENTENCES &&
      nearest.owner !== bare;
    // "Arrel" long after a word about his daughter is the president again.
    const inOffice =
      far && holders.length === 1 && holder !== undefined && fits(holder) && (lastOf.has(holder) || holder === bare)
        ? holder
        : undefined;
    const owner = apart.includes(mention)
      ? bare
      : (inPost.get(mention.post ?? '') ?? inOffice ?? nearest?.owner ?? owners.find(fits) ?? bare);
    (owner === bare ? left : owner.mentions).push(mention);
  }
  bare.mentions.splice(0, bare.mentions.length, ...left);
  for (const owner of owners) {
    owner.mentions.sort((a, b) => a.first - b.first);
    if (owners.length === 1 && left.length === 0 && gender !== undefined) owner.gender ??= gender;
  }
}

const isFull = ({ first, end }: DraftMention): boolean => end - first > 1;

/** What the forms of address of a surname tell, where they agree. */
function onlyGender(mentions: readonly DraftMention[]): Gender | undefined {
  const told = new Set(mentions.flatMap(({ gender }) => gender ?? []));
  return told.size === 1 ? [...told][0] : undefined;
}

/** Whether nothing printed at a mention denies that it means the bearer of a full name. */
function agrees(owner: ActorDraft, { gender, post }: DraftMention, ofSurname: Gender | undefined): boolean {
  const told = gender ?? (post === undefined ? undefined : ofSurname);
  if (told !== undefined && owner.gender !== undefined && told !== owner.gender) return false;
  if (post === undefined) return true;
  const posts = owner.mentions.flatMap((mention) => mention.post ?? []);
  if (posts.includes(post)) return true;
  return owner.isKin !== true && (posts.length === 0 || !ONE_HOLDER.has(post));
}
