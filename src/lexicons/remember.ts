/** Answers kept; beyond it the store starts anew, so that memory stays bounded on any input. */
const MAX_ANSWERS = 20_000;

/** A look-up by a short text that keeps its answers: the same few names are asked for over and over in one story. */
export function remember<Answer>(lookUp: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (answers.size >= MAX_ANSWERS) answers.clear();
    const answer = lookUp(text);
    answers.set(text, answer);
    return answer;
  };
}
