import { z } from 'zod';
import { field, id, sources, text } from '../../format/field.ts';

/** Fields that every question has, whatever its type. */
export const questionBase = {
  id: field(id, 'Stable id, unique in the whole site. Answers are stored under it: never change it.', 'signs-sort-seen'),
  objective: field(id, 'The objective of the module that it tests.', 'describe-what-you-see'),
  use: field(
    z.array(z.enum(['inline', 'practice', 'test', 'pre-test', 'post-test'])).min(1),
    'Where it may appear: inline in a lesson, or drawn for practice, the module test, or the pre-test or post-test of a course. An inline question appears only inline.',
    ['practice', 'test'],
  ),
  case: field(id, 'Id of a case text in the same file, shown before the question.', 'dana-late').optional(),
  stem: field(text, 'One full question or instruction.', 'How do you open?'),
  hints: field(z.array(text).min(1).max(4), 'Hints, shown one by one in lessons and practice.').optional(),
  confidence: field(z.boolean(), 'Asks how sure the officer is before the answer is checked; recorded with the answer.', true).default(false),
  partial: field(z.boolean(), 'Whether parts of an answer earn part of the points; false means all or nothing.', false).default(true),
  crisis: field(
    z.boolean(),
    'Shows the region’s crisis lines with the question: true wherever suicide, self-harm or danger is mentioned.',
    true,
  ).default(false),
  explain: field(text, 'The teaching point, shown after answering.'),
  sources,
};

/** The feedback of one option or part. */
export const why = field(text, 'Why this is right, or why it is not: shown after answering.');
