/**
 * Invented facts that could stand in a report of almost anything, each in wordings that different reporters could have found, and invented
 * people who could know them.
 */

/** One fact; its wordings are clauses that can follow "that". */
export type ClaimWordings = readonly [string, string, string];

export const CLAIMS: readonly ClaimWordings[] = [
  [
    'a telephone line set up for the public has taken more than 340 calls since it opened',
    'more than 340 people have rung the public telephone line so far',
    'over 340 calls have reached the line that was opened for the public',
  ],
  [
    'all the papers will be handed to an independent panel before the end of the month',
    'an independent panel is to be given all the papers before this month is out',
    'the complete papers go to an independent panel by the end of the month',
  ],
  [
    'two members of staff have been moved to other duties while the matter is looked into',
    'two employees were given other duties for as long as the matter is examined',
    'a pair of staff members have been put on other duties during the inquiry',
  ],
  [
    'a petition on the subject has gathered 18,000 signatures in nine days',
    'some 18,000 people have signed a petition on the subject within nine days',
    'nine days were enough for a petition on the subject to collect 18,000 signatures',
  ],
  [
    'eleven letters of complaint had arrived before the affair became public',
    'eleven complaints had been received by letter before anybody outside knew of the affair',
    'the office had been sent eleven letters of complaint by the time the affair became known',
  ],
  [
    'the archive with the original records was moved to a warehouse in Pellworth last spring',
    'the original records have been kept in a warehouse in Pellworth since last spring',
    'last spring the original records were taken to a warehouse in Pellworth',
  ],
  [
    'the insurers have set aside $2.4 million for claims arising from the case',
    'claims arising from the case could cost the insurers $2.4 million, which they have put in reserve',
    'a reserve of $2.4 million was made by the insurers for claims in the case',
  ],
  [
    'a memorial concert will be held in the Aldermoor Hall on the 21st',
    'the Aldermoor Hall is to host a memorial concert on the 21st',
    'on the 21st there will be a memorial concert at the Aldermoor Hall',
  ],
  [
    'an internal review of the procedures has been under way for six weeks',
    'the procedures have been under internal review for six weeks',
    'for six weeks an internal review has been looking at the procedures',
  ],
  [
    'a camera on the opposite side of the square recorded everything',
    'everything was filmed by a camera across the square',
    'the whole scene was recorded by a camera that hangs on the far side of the square',
  ],
  [
    'fourteen schools in the county will discuss the events in special lessons',
    'special lessons about the events are planned at fourteen schools in the county',
    'the events will be a topic of special lessons in fourteen of the county schools',
  ],
  [
    'the computer system had been out of order for three days beforehand',
    'for three days before, the computer system had not worked',
    'the computer system broke down three days earlier and had not been mended',
  ],
  [
    'a Swiss foundation has offered to pay for the restoration',
    'the restoration could be paid for by a Swiss foundation, which has made an offer',
    'an offer to bear the cost of the restoration has come from a Swiss foundation',
  ],
  [
    'five volunteers were awarded the silver medal of the region for their help',
    'for their help five volunteers received the silver medal of the region',
    'the silver medal of the region went to five volunteers who had helped',
  ],
];

/** A person who could know, with what a report says of them. */
export interface Voice {
  readonly name: string;
  readonly post: string;
}

const voice = (line: string): Voice => {
  const [name = '', post = ''] = line.split('|');
  return { name, post };
};

export const VOICES: readonly Voice[] = `Ottilie Brandreth|who chairs the residents' council
Casper Lindenau|a lawyer for the families
Imogen Vantyle|the head of the regional audit office
Rafferty Quill|a retired inspector
Saskia Thornbeck|the managing director of the Tolmer foundation
Barnaby Eskridge|a member of the county assembly
Philippa Narraway|the general secretary of the clerks' union
Torquil Hensby|a professor of public law at Wexley College
Leocadia Marsh|the deputy head of the rescue service
Ansel Pottinger|a spokesman for the insurers
Verity Colquhane|the director of the municipal archive
Osric Dunnevan|the treasurer of the sports federation`
  .split('\n')
  .map(voice);
