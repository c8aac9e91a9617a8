import { z } from 'zod';
import { field, id, text } from '../format/field.ts';
import { questionSchema } from './types/schemas.ts';

/** content/modules/<id>/questions.yaml */
export const questionsFileSchema = z.strictObject({
  cases: field(
    z.array(
      z.strictObject({
        id: field(id, 'Stable id; questions name it in "case".', 'dana-late'),
        text: field(text, 'Two to five sentences: who, where, what happened.'),
        crisis: field(
          z.boolean(),
          'Shows the region’s crisis lines with the case: true wherever suicide, self-harm or danger is mentioned.',
          true,
        ).default(false),
      }),
    ),
    'Case texts that one or more questions share.',
  ).default([]),
  questions: field(z.array(questionSchema).min(1), 'The questions of the module.'),
});

export type QuestionsFile = z.infer<typeof questionsFileSchema>;
export type { Question, QuestionOf, QuestionType } from './types/schemas.ts';
