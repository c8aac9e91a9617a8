import { z } from 'zod';
import { schema as choice } from './choice/schema.ts';
import { schema as complete } from './complete/schema.ts';
import { schema as judgement } from './judgement/schema.ts';
import { schema as match } from './match/schema.ts';
import { schema as order } from './order/schema.ts';
import { schema as ownWords } from './own-words/schema.ts';
import { schema as shortText } from './short-text/schema.ts';
import { schema as sort } from './sort/schema.ts';

/**
 * The list of question types. A new type is a folder and a line here;
 * `marking.ts` and `screens.ts` then do not compile until they know it too.
 */
export const questionSchema = z.discriminatedUnion('type', [choice, order, match, sort, complete, shortText, judgement, ownWords]);

/** Any question, as authors write it, with defaults filled in. */
export type Question = z.infer<typeof questionSchema>;
/** The names of the question types. */
export type QuestionType = Question['type'];
/** A question of one type. */
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
