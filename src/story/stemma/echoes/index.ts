/** What the sentences of one article explain of another's, in the same words or in others. Main type: `Echoes`. */
export { type Echo, type Echoes, type EchoSet, echoKey, findEchoes } from './find-echoes.ts';
