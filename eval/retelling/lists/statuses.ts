/** What became of somebody or something, and what it could be mistaken for: `word>other,other`, all of one grammatical form. */
export const STATUSES: ReadonlyMap<string, readonly string[]> = new Map(
  `arrested>charged,released
detained>charged,released
charged with>convicted of,acquitted of
convicted of>charged with,acquitted of
acquitted of>convicted of
indicted>convicted,acquitted
were injured>were killed,were unharmed
was injured>was killed,was unharmed
were wounded>were killed
was wounded>was killed
were killed>were injured,were wounded
was killed>was injured,was wounded
been killed>been injured,been wounded
been injured>been killed
were hurt>were killed
was shot dead>was shot and wounded
is missing>is dead
are missing>are dead
were missing>were dead
in critical condition>in stable condition
in serious condition>in stable condition
in stable condition>in critical condition
has resigned>has been dismissed,has been suspended
resigned>was dismissed,was suspended
was fired>was suspended,resigned
was suspended>was dismissed
was sacked>was suspended
has approved>has postponed,has rejected
approved>postponed,rejected
rejected>approved,postponed
was approved>was rejected,was postponed
was rejected>was approved
were canceled>were postponed
was canceled>was postponed
was cancelled>was postponed
were cancelled>were postponed
was postponed>was cancelled
has been postponed>has been cancelled
was delayed>was cancelled
were delayed>were cancelled
remains closed>has reopened
was closed>was reopened
were closed>were reopened
has been closed>has reopened
was destroyed>was damaged
were destroyed>were damaged
was damaged>was destroyed
were damaged>were destroyed
was completed>was abandoned
signed>vetoed,drafted
vetoed>signed
was elected>was defeated
was defeated>was elected
won>lost
lost to>beat
was released>was detained
were released>were detained
was rescued>was found dead
were rescued>were found dead
were evacuated>were trapped
pleaded guilty>pleaded not guilty
pleaded not guilty>pleaded guilty
has been arrested>has been charged,has been released
had been arrested>had been charged,had been released
under investigation>under arrest
was banned>was allowed
were banned>were allowed
was granted>was denied
was denied>was granted
was sold>was seized
was launched>was shelved
suspended>scrapped
agreed to>refused to
refused to>agreed to
declined to>agreed to
failed to>managed to
managed to>failed to`
    .split('\n')
    .map((line) => {
      const [word = '', others = ''] = line.split('>');
      return [word, others.split(',')] as const;
    }),
);
