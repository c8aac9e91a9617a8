import { crisis } from './crisis.ts';
import { compare } from './fraction.ts';
import type { Answers, Instrument, OwnCheckIn } from './schema.ts';
import { type SubscaleScore, score } from './score.ts';

/** What to do next: shown before any number. */
export interface NextStep {
  /** One sentence to the person. */
  says: string;
  person: string[];
  agency: string[];
  /** `module/lesson`. */
  lesson?: string | undefined;
  /** Whether it leads to the help page. */
  help: boolean;
  sources: string[];
  /** It holds whatever the result: no step of one's own follows from it. */
  always: boolean;
  /** The item that it answers, in a check-in of our own. */
  item?: number;
}

/** How far an answer lies from the easy end, in steps of the response scale; 0 at the easy end. */
export function hardness({ responses }: OwnCheckIn, hard: 'high' | 'low', answer: number): number {
  const place = responses.findIndex(({ value }) => value === answer);
  return hard === 'high' ? place : responses.length - 1 - place;
}

/** What is said to each answer: first where it suggests danger, then the hardest answers first. */
function afterAnswers(own: OwnCheckIn, answers: Answers): NextStep[] {
  const danger = crisis(own, answers);
  return own.items
    .flatMap(({ item, hard, feedback }) => {
      const answer = answers[item];
      const found = typeof answer === 'number' ? feedback.find(({ min, max }) => min <= answer && answer <= max) : undefined;
      if (typeof answer !== 'number' || !found) return [];
      const { says, person, agency, lesson, sources = [] } = found;
      return [
        {
          hardness: danger.includes(item) ? Number.POSITIVE_INFINITY : hardness(own, hard, answer),
          step: { says, person, agency, lesson, help: false, sources, always: false, item },
        },
      ];
    })
    .sort((a, b) => (a.hardness === b.hardness ? 0 : b.hardness - a.hardness))
    .map(({ step }) => step);
}

function holds(when: Instrument['next'][number]['when'], scores: readonly SubscaleScore[]): boolean {
  if (!when) return true;
  const own = scores.find(({ subscale }) => subscale === when.subscale);
  if (!own?.scored) return false;
  if (when.bands) return own.bands.some(({ id }) => when.bands?.includes(id));
  return (when.highestOf ?? []).every((id) => {
    const other = scores.find(({ subscale }) => subscale === id);
    return other?.scored === true && compare(other.exact, own.exact) <= 0;
  });
}

/**
 * What to do next, sized to the answers: for the person and for the agency.
 * Of a check-in of our own first what belongs to single answers, the hardest first, then what holds for all; of an answer sheet
 * what belongs to its bands or to its highest subscale, in the order of the instrument. `highestOf` holds for all that share the
 * first place, and only when all that it names are scored.
 * @throws RangeError as `score` does
 */
export function nextSteps(instrument: Instrument, answers: Answers): NextStep[] {
  const scores = score(instrument, answers);
  const general = instrument.next
    .filter(({ when }) => holds(when, scores))
    .map(({ when, says, person, agency, lesson, help, sources }) => ({ says, person, agency, lesson, help, sources, always: when === undefined }));
  return instrument.kind === 'own' ? [...afterAnswers(instrument, answers), ...general] : general;
}
