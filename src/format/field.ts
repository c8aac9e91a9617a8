import { z } from 'zod';

/** Ids are written by authors and never change once published: learners' answers are stored under them. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'use lower-case letters, digits, - and _ only')
  // Answers are looked up by id in plain objects, where such a name is found without having been stored.
  .refine((name) => !(name in Object.prototype), {
    error: (issue) => `"${String(issue.input)}" is a word that browsers keep for themselves`,
    params: { remedy: 'Write another id, such as two words with - between.' },
  });

/** A text that must say something. */
export const text = z.string().trim().min(1, 'must not be empty');

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date('write the day as YYYY-MM-DD');

/**
 * Attaches to a field what authors need to know: one sentence and one example.
 * The authors' page and the remedies of the content check are made from them.
 */
export function field<T extends z.ZodType>(schema: T, description: string, example?: unknown): T {
  return schema.meta({
    description,
    ...(example === undefined ? {} : { examples: [example] }),
  }) as T;
}

/** A non-empty list of reference ids. */
export const sources = field(z.array(id).min(1, 'name at least one source'), 'Ids of the references in content/references.yaml that carry this.', [
  'hawks2020',
]);
