/** Invented articles to grow stories from: two reports of one event by different outlets, and two of other events. */
import type { SourceText } from '../../../eval/retelling/index.ts';

const paragraphs = (text: string): string[] => text.trim().split('\n');

const BRIDGE_A = `
A footbridge over the river Wend in northern Oskvale was closed on Tuesday after 27 people were injured when part of its railing gave way, police said.
Police Chief Marcus Hallam said that some of the bolts had rusted through. "The bridge was safe last year, but nobody looked at it after the winter," Hallam said.
The accident happened at about 3 p.m. on March 3, when several school groups were on their way to the market. Four of the injured were taken to hospitals in Pellworth.
Foreign Minister Judith Carrow, who was visiting the town, will meet the families on Friday. "We never expected this to happen here," Carrow said.
The repairs will cost $4.2 million, according to the roads office. The bridge is expected to remain closed until the autumn.
The town council approved new rules for inspections last month. Critics say the rules were delayed because the money had to be found elsewhere.
An engineer, Peter Ashdown, allegedly warned the council in 2014 that the railing did not meet the standard. He has not been questioned yet.
"I told them twice that the railing was dangerous," Ashdown said. He was arrested on Monday and later released.
More than 1,987 signatures have been collected for a new bridge. The petition was started by Laura Pemble, a teacher.
The council will decide on the plan next week. Many of the shops nearby have lost customers since the closure.
`;

const BRIDGE_B = `
Dozens of visitors fell into shallow water when a railing broke on the old footbridge at Wendmouth this week, leaving more than two dozen hurt.
Witnesses described children clinging to posts while market traders threw ropes. Two boats from the rowing club brought the last of them to the bank.
The mayor, Susan Tolley, called it the worst accident in the town for forty years and promised that every bridge would be checked before summer.
Hospital doctors reported broken arms and cuts. By the evening, most patients had gone home to their families.
Engineers from the county arrived the following morning with cameras and lamps. They took samples of the metal to a laboratory.
For the traders it is a bitter season. The bridge carries almost all the people who come to the weekly market from the station.
A fund for the injured opened on Wednesday with a first gift of 5,000 crowns from the rowing club.
Whether anybody will be charged is open. The prosecutor said that it was far too early to speak of blame.
In the evening several hundred people walked from the church to the river in silence. A choir sang on the steps.
The rowing club has kept its boats at Wendmouth since 1922. Its members train on the river even in winter.
`;

const FERRY = `
The island of Great Marrow has been without a ferry since Sunday because the ship's engine failed, the shipping line announced.
"We need a new ship, and we need it before the summer," the chairman, David Orrin, said. The line has asked the government for help.
About 3,412 people live on the island. Supplies of milk and bread are running low in some of the shops, according to residents.
Transport Minister Alan Frith said that two helicopters would be sent on Thursday. He did not say how long they would stay.
The ferry, built in 1987, was due to be replaced in 2019. The order was postponed after the yard in Germany went bankrupt.
Islanders have often complained about the old ship. "It was always late and it is never clean," said Helen Moss, who runs the post office.
A smaller boat may be hired from the mainland. It can carry 40 passengers and 12 cars.
The harbour master confirmed that the ferry would not sail before Saturday. Engineers are working around the clock.
The school on the island had to send some of the older pupils home. Their teachers live on the mainland and could not cross.
A doctor who is on the island for a holiday has offered to stay. The nearest hospital is 30 miles away.
Bookings for the holiday cottages have been cancelled until the end of the month. The owners hope that the guests come back in the autumn, when the sea is calmer and the island is quieter.
`;

const MUSEUM = `
Thieves stole eleven paintings from the museum of Corran on Wednesday night, the director, Ruth Edwin, told reporters.
The pictures are worth $18 million, according to the insurers. None of them has been found.
Investigators believe that the thieves came through a window on the second floor. An alarm reportedly failed.
"It is a terrible loss, if the pictures do not come back," Edwin said. She has worked at the museum since 2003.
A guard was injured and was taken to a hospital in Lisbon. He is in stable condition, a spokesman said.
The police have searched three houses. A man was detained on Thursday, but he was released after a few hours.
The museum will stay closed until Monday. It has 140,000 visitors a year, many of them from abroad.
The mayor has promised a reward. "Somebody must have seen something," Mayor Frank Dorsey said.
The paintings show the coast as it looked before the harbour was built. Two of them had only just come back from Portugal.
The museum was founded in 1891 by a merchant who left his house and his collection to the town. It was enlarged in the seventies.
Neighbours saw a grey van in the lane behind the garden. It left without lights shortly before midnight, and nobody wrote down its number.
A list of the paintings has been sent to dealers and auction houses in many countries. The museum has put it on its website as well.
`;

/** Enough for a handful of stories. */
export const OWN_ARTICLES: readonly SourceText[] = [
  {
    id: 'own:1',
    title: 'Railing of a footbridge gives way',
    paragraphs: paragraphs(BRIDGE_A),
    outlet: 'Oskvale Courier',
    publishedAt: '2019-03-05',
    event: 'bridge',
  },
  {
    id: 'own:2',
    title: 'Visitors fall into the river at Wendmouth',
    paragraphs: paragraphs(BRIDGE_B),
    outlet: 'Wend Valley Radio',
    publishedAt: '2019-03-05T19:20:00',
    event: 'bridge',
  },
  {
    id: 'own:3',
    title: 'No ferry to Great Marrow',
    paragraphs: paragraphs(FERRY),
    outlet: 'Marrow Times',
    publishedAt: '2018-06-11T06:00:00Z',
    event: 'ferry',
  },
  {
    id: 'own:4',
    title: 'Eleven paintings stolen',
    paragraphs: paragraphs(MUSEUM),
    outlet: 'The Corran Sun',
    publishedAt: '2017-10-05',
    event: 'museum',
  },
];
