/** What the default `increase` and the judging of many budgets are to reach, each with what it came to. */
export function barsOf({ noise = [], lottery, speed, trials }) {
  const clear = noise.filter(({ course, samples }) => samples === 20 && /^CV \d+ %$/.test(course));
  const alarms = ({ rules }, name) => rules[0].alarms[name];
  return [
    ...clear.flatMap((one) => [
      share(`false alarms, ${one.course}, judged run clean`, alarms(one, 'clean'), 'most', 1.5),
      share(`false alarms, ${one.course}, 5 % outliers`, alarms(one, 'outlier 5 %'), 'most', 6.5),
    ]),
    ...clear
      .filter(({ course }) => course === 'CV 10 %')
      .map((one) => share(`+50 % found, ${one.course}`, alarms(one, '+50 %'), 'least', 80)),
    ...(lottery === undefined
      ? []
      : [
          share(
            'verdicts after eight weeks of the CPU lottery',
            100 - lottery.pooled.unchanged.inconclusive,
            'least',
            90,
          ),
        ]),
    ...(speed === undefined ? [] : ['groups40', 'groups5000']).map((name) => ({
      what: `judging over parsing, ${name}`,
      came: speed[name].judgingMs / speed[name].parsingMs,
      bound: 'most',
      bar: 2,
      error: null,
    })),
  ].map((bar) => ({
    ...bar,
    isMet: bar.bound === 'most' ? bar.came <= bar.bar : bar.came >= bar.bar,
  }));

  /** A share in %, with the standard error that so many trials leave it. */
  function share(what, came, bound, bar) {
    return { what, came, bound, bar, error: Math.sqrt((came * (100 - came)) / trials) };
  }
}
