import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { percent } from '../record/percent.ts';
import { ScrollTable } from '../site/ScrollTable.tsx';
import { type Titles, titleOf } from './export.ts';
import { ShareBar } from './Plots.tsx';
import type { GroupView, NamedLine } from './protocol.ts';
import { type QuestionOrder, sortedQuestions } from './sort-questions.ts';

interface Props {
  view: GroupView;
  titles: Titles;
  /** For paper: nothing to press, and no details. */
  plain?: boolean;
}

const words = messages.figures.questions;

/** Below these a question deserves a look: the usual rules of thumb (Ebel & Frisbie 1991, Essentials of Educational Measurement, ch. 13). */
const weak = 0.2;

/** Below so many answers a correlation is rough. */
const enough = 30;

const decimals = (value: number) => value.toLocaleString(messages.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

type Shown = Extract<NamedLine, { hidden: false }>;

/** The wrong choice that was made most often. */
function Draw({ line }: { line: Shown }) {
  const wrong = line.named.find(({ right }) => !right);
  if (!wrong) return <span className="missing-value">{words.nothing}</span>;
  const text = wrong.part === undefined ? wrong.text : words.part(wrong.part, wrong.text);
  return <>{words.draw(text, percent(wrong.n / line.n))}</>;
}

/** Every choice of a question, and how sure people were. */
function Choices({ line }: { line: Shown }) {
  return (
    <details>
      <summary>
        {words.moreLabel} <span className="visually-hidden">{line.stem}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.choice}</th>
            <th scope="col" className="number">
              {words.chosen}
            </th>
          </tr>
        </thead>
        <tbody>
          {line.named.map(({ id, part, text, right, n }) => (
            <tr key={id}>
              <th scope="row">
                {right ? <strong>✓ </strong> : null}
                {part === undefined ? text : words.part(part, text)} <small>{right ? words.right : words.wrong}</small>
              </th>
              <td className="number">{words.ofAll(n, percent(n / line.n))}</td>
            </tr>
          ))}
          {line.open > 0 && (
            <tr>
              <th scope="row">{words.leftOpen}</th>
              <td className="number">{words.ofAll(line.open, percent(line.open / line.n))}</td>
            </tr>
          )}
        </tbody>
      </table>
      {line.calibration.length > 0 && (
        <table>
          <caption>{words.calibration}</caption>
          <tbody>
            {line.calibration.map(({ confidence, n, share }) => (
              <tr key={confidence}>
                <th scope="row">{words.sureness[confidence]}</th>
                <td>{words.surenessLine(percent(share), n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Discrimination({ line }: { line: Shown }) {
  const { discrimination, n } = line;
  if (discrimination === undefined) return <span className="missing-value">–</span>;
  return (
    <>
      <span className={discrimination < weak ? 'low' : undefined}>{decimals(discrimination)}</span>
      {n < enough && <small> {words.few}</small>}
    </>
  );
}

function Line({ line, plain }: { line: NamedLine; plain: boolean | undefined }) {
  return (
    <tr>
      <th scope="row" className="question-cell">
        {line.stem}
        {!line.hidden && !plain && <Choices line={line} />}
      </th>
      {line.hidden ? (
        <td colSpan={5} className="missing-value">
          {words.hidden}
        </td>
      ) : (
        <>
          <td className="number">{line.n}</td>
          <td>
            <span className="share-cell">
              <span className="number">{messages.percent(percent(line.difficulty))}</span> <ShareBar share={line.difficulty} />
            </span>
          </td>
          <td className="number">
            <Discrimination line={line} />
          </td>
          <td className="number">{line.confidence === undefined ? <span className="missing-value">–</span> : decimals(line.confidence)}</td>
          <td className="draw-cell">
            <Draw line={line} />
          </td>
        </>
      )}
    </tr>
  );
}

function QuizTable({ quiz, titles, plain }: { quiz: GroupView['quizzes'][number]; titles: Titles; plain: boolean | undefined }) {
  const [order, setOrder] = useState<QuestionOrder>({ by: 'difficulty', descending: false });
  const head = (by: QuestionOrder['by'], title: string, number = true) => (
    <th
      scope="col"
      className={number ? 'number' : undefined}
      aria-sort={plain || order.by !== by ? undefined : order.descending ? 'descending' : 'ascending'}
    >
      {plain ? (
        title
      ) : (
        <button type="button" className="sort" onClick={() => setOrder({ by, descending: order.by === by && !order.descending })}>
          {title}
        </button>
      )}
    </th>
  );
  const title = titleOf(titles, quiz.object);
  // In the report it stands below the heading of all questions.
  const Heading = plain ? 'h4' : 'h3';
  return (
    <>
      <Heading>{title}</Heading>
      <p className="soft">{words.people(quiz.people)}</p>
      <ScrollTable className="dense questions-table">
        <caption className="visually-hidden">{words.caption(title)}</caption>
        <thead>
          <tr>
            {head('stem', words.question, false)}
            {head('n', words.n)}
            {head('difficulty', words.difficulty)}
            {head('discrimination', words.discrimination)}
            {head('confidence', words.confidence)}
            <th scope="col">{words.draws}</th>
          </tr>
        </thead>
        <tbody>
          {sortedQuestions(quiz.lines, order, messages.tag).map((line) => (
            <Line key={line.question} line={line} plain={plain} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

/** Each question of each quiz: how hard it is, whether it tells people apart, how sure people were, and what draws. */
export function QuestionFigures({ view, titles, plain }: Props) {
  if (view.quizzes.length === 0) return <p>{words.none}</p>;
  return (
    <div className="view-part">
      {!plain && <p className="soft narrow">{words.about}</p>}
      {view.quizzes.map((quiz) => (
        <QuizTable key={quiz.object} quiz={quiz} titles={titles} plain={plain} />
      ))}
      {view.changed > 0 && <p className="soft">{words.changed(view.changed)}</p>}
      <details className="narrow" open={plain}>
        <summary>{words.explain}</summary>
        <p>{words.explainDifficulty}</p>
        <p>{words.explainDiscrimination}</p>
        <p>{words.explainConfidence}</p>
      </details>
    </div>
  );
}
