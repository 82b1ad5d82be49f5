/** British and American spellings, and long and short forms of names that everybody knows. */
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(';').map((pair) => pair.split('|') as [string, string]);

export const SPELLINGS = pairs(
  'defense|defence;defenses|defences;organization|organisation;organizations|organisations;organized|organised;recognized|recognised;recognize|recognise;criticized|criticised;criticize|criticise;color|colour;honor|honour;labor|labour;neighbor|neighbour;neighbors|neighbours;neighborhood|neighbourhood;favor|favour;behavior|behaviour;center|centre;centers|centres;theater|theatre;meters|metres;kilometers|kilometres;traveled|travelled;traveling|travelling;canceled|cancelled;program|programme;programs|programmes;license|licence;gray|grey;tons|tonnes;airplane|aeroplane;toward|towards;apologized|apologised;realize|realise;realized|realised;emphasized|emphasised;authorized|authorised;mobilized|mobilised;jewelry|jewellery;percent|per cent;skeptical|sceptical',
);

export const LONG_AND_SHORT = pairs(
  'the United States|the U.S.;the United Nations|the U.N.;the European Union|the EU;the United Kingdom|the U.K.;the Federal Bureau of Investigation|the FBI;the Central Intelligence Agency|the CIA;the White House|the president’s office;Gov.|Governor;Sen.|Senator;Rep.|Representative;Gen.|General;Lt.|Lieutenant;Jan.|January;Feb.|February;Aug.|August;Sept.|September;Oct.|October;Nov.|November;Dec.|December;Calif.|California;Fla.|Florida;Pa.|Pennsylvania;Mass.|Massachusetts;the Supreme Court|the high court;chief executive officer|CEO;chief executive officer|chief executive',
).filter(([long]) => long !== 'the White House' && long !== 'the Supreme Court');

export const CONTRACTIONS = pairs(
  "did not|didn't;does not|doesn't;do not|don't;was not|wasn't;were not|weren't;is not|isn't;are not|aren't;has not|hasn't;have not|haven't;had not|hadn't;will not|won't;would not|wouldn't;could not|couldn't;cannot|can't",
);

/** What is said and how it is reported: the same in a retelling. */
export const REPORTING_VERBS = pairs(
  'said|stated;says|states;said|told reporters;told reporters|said;noted|pointed out;explained|said;added|said;said|remarked',
);
