import type { Content, ContentCheck } from '../content.ts';
import type { Problem } from '../problem.ts';
import { checkAgency } from './agency.ts';
import { checkBars } from './bars.ts';
import { checkCases } from './cases.ts';
import { checkCourses } from './courses.ts';
import { checkCrisis } from './crisis.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFigures } from './figures.ts';
import { checkInline } from './inline-questions.ts';
import { checkLinks } from './links.ts';
import { checkObjectives } from './objectives.ts';
import { checkPlaces } from './places.ts';
import { checkPrePost } from './pre-post.ts';
import { checkScenarios } from './scenarios.ts';
import { checkSelfChecks } from './self-checks.ts';
import { checkServices } from './services.ts';
import { checkSources } from './sources.ts';
import { checkTerms } from './terms.ts';

const checks: ContentCheck[] = [
  checkPlaces,
  checkDuplicates,
  checkAgency,
  checkCourses,
  checkObjectives,
  checkSources,
  checkInline,
  checkCases,
  checkTerms,
  checkLinks,
  checkFigures,
  checkBars,
  checkCrisis,
  checkScenarios,
  checkPrePost,
  checkServices,
  checkSelfChecks,
];

/** Runs every rule. */
export function checkContent(content: Content): Problem[] {
  return checks.flatMap((check) => check(content));
}
