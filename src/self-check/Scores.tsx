import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { ScoreScale } from './ScoreScale.tsx';
import { SourceNames } from './SourceNames.tsx';
import type { AnswerSheet, Answers } from './schema.ts';
import { score } from './score.ts';
import { shownItems, shownNumber } from './shown.ts';
import type { SelfChecksView } from './view.ts';

const words = messages.selfChecks.result;
const Unverified = ({ verified }: { verified: boolean }) => (verified ? null : <span className="tag">{messages.selfChecks.about.unverified}</span>);

/** What the numbers of an answer sheet are and mean, with their sources and limits. */
export function Scores({ sheet, answers, known }: { sheet: AnswerSheet; answers: Answers; known: SelfChecksView['sources'] }) {
  const scores = score(sheet, answers);
  return (
    <>
      {sheet.subscales.map((subscale, i) => {
        const one = scores[i];
        const { name, formula, meaning, sources, bands, norms, missing } = subscale;
        return (
          <section key={subscale.id} className="subscale">
            <h4>{name}</h4>
            {one?.scored ? (
              <>
                <ScoreScale subscale={subscale} scored={one} />
                <p>
                  <Marked text={words.score(name, shownNumber(one.score), shownNumber(formula.min), shownNumber(formula.max))} />.{' '}
                  {words.meaning(meaning)} <SourceNames ids={sources} known={known} />
                </p>
                {one.bands.map((band) => (
                  <p key={`${band.id} ${band.group}`}>
                    <Marked text={band.group ? words.bandOf(band.group, band.label) : words.band(band.label)} />. {band.note}{' '}
                    <Unverified verified={band.verified} /> <SourceNames ids={band.sources} known={known} />
                  </p>
                ))}
                {bands.length === 0 && <p>{words.noBands}</p>}
                {subscale.change && (
                  <p className="soft">
                    {messages.selfChecks.trend.least(shownNumber(subscale.change.points))} {subscale.change.says}{' '}
                    <Unverified verified={subscale.change.verified} /> <SourceNames ids={subscale.change.sources} known={known} />
                  </p>
                )}
              </>
            ) : (
              <p>
                {one && !one.scored && words.noScore(one.answered, one.needed)} {one && words.missing(shownItems(one.missing))} {missing.says}{' '}
                <Unverified verified={missing.verified} /> <SourceNames ids={missing.sources ?? []} known={known} />
              </p>
            )}
            {norms.length > 0 && (
              <>
                <h5>{words.others}</h5>
                {norms.map((norm) => (
                  <p key={norm.says}>
                    {norm.says} <Unverified verified={norm.verified} /> <SourceNames ids={norm.sources} known={known} />
                  </p>
                ))}
              </>
            )}
          </section>
        );
      })}
    </>
  );
}
