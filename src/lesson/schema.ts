import { z } from 'zod';
import { field, id, text } from '../format/field.ts';

/** The head of content/modules/<module>/NN-<lesson>.mdx, between the --- lines. */
export const lessonSchema = z.strictObject({
  id: field(id, 'Same as in the file name, after the number. Never change it: progress is stored under it.', 'how-common'),
  title: field(text, 'What officers see.', 'How common it is, and what it means'),
  summary: field(text.max(160, 'keep it to 160 characters'), 'One sentence for lists and search results.'),
  objectives: field(z.array(id).min(1), 'Ids of the objectives of the module that the lesson teaches.', ['weigh-the-numbers']),
});

export type LessonHead = z.infer<typeof lessonSchema>;

/** The head of content/modules/<module>/facilitator.mdx, between the --- lines. */
export const facilitatorSchema = z.strictObject({
  title: field(text, 'What trainers see.', 'Facilitator guide: opening a session'),
  summary: field(text.max(160, 'keep it to 160 characters'), 'One sentence: for whom, and what the session is for.'),
  minutes: field(z.int().min(20).max(240), 'Length of the session.', 75),
  scenario: field(id, 'Id of the conversation that the session works with.', 'after-the-hospital').optional(),
});

export type FacilitatorHead = z.infer<typeof facilitatorSchema>;

const ids = z.string().regex(/^[a-z0-9][a-z0-9_-]*( [a-z0-9][a-z0-9_-]*)*$/, 'write one id, or several with a space between');
const flag = z.literal(true, 'write the name alone, without a value');

/** The parts that authors may use in a lesson, and what each may carry. */
export const partSchemas = {
  Scene: field(z.strictObject({ title: field(text, 'Where and when.', 'Tuesday, 9:40').optional() }), 'The opening scene; fictional people.'),
  Callout: field(
    z.strictObject({
      kind: field(z.enum(['note', 'caution', 'good', 'harm']), 'What it is; harm only for danger.', 'note'),
      title: field(text, 'Its heading.'),
    }),
    'A remark set apart.',
  ),
  DoDont: field(z.strictObject({}), 'What to do beside what not to do: one <Do> and one <Dont>.'),
  Do: field(z.strictObject({}), 'A list of what to do.'),
  Dont: field(z.strictObject({}), 'A list of what not to do.'),
  Compare: field(z.strictObject({ title: field(text, 'What is compared.') }), 'Two versions side by side: two <Side>s.'),
  Side: field(
    z.strictObject({
      kind: field(z.enum(['weak', 'strong']), 'Which of the two it is.', 'weak'),
      label: field(text, 'Its heading.', 'Labels the person'),
    }),
    'One of two versions.',
  ),
  Say: field(z.strictObject({ avoid: field(flag, 'Marks a sentence to avoid.').optional() }), 'An example sentence; quotation marks are added.'),
  Steps: field(z.strictObject({}), 'A numbered process: an ordered list.'),
  Term: field(z.strictObject({ id: field(id, 'Id in content/glossary.yaml.', 'psychosis') }), 'The first use of a glossary term.'),
  Cite: field(z.strictObject({ id: field(ids, 'Ids in content/references.yaml.', 'hawks2020') }), 'The source of a claim.'),
  Bars: field(
    z.strictObject({
      caption: field(text, 'Who, where, when.'),
      unit: field(text, 'What stands behind each number.', '%').optional(),
      series: field(text, 'Names of one or two series, with | between.', 'On probation | Not on probation'),
      data: field(text, 'Rows: a name and a number per series, with | between; ; between rows.', 'Any mental illness | 34.3 | 21.9'),
    }),
    'A bar chart that is also a table.',
  ),
  Figure: field(
    z.strictObject({
      name: field(id, 'Name of the SVG file in the module’s figures folder, without .svg.', 'many-causes'),
      alt: field(text, 'What the figure says, for those who do not see it.'),
      caption: field(text, 'One sentence under the figure.').optional(),
    }),
    'A drawing in the text colour.',
  ),
  Check: field(
    z.strictObject({ id: field(id, 'Id of a question of this module with use: [inline].', 'signs-sort-seen') }),
    'A question in the lesson.',
  ),
  PrivateNote: field(
    z.strictObject({
      id: field(id, 'Stable id: the note is kept under it.', 'signs-note'),
      prompt: field(text, 'What to think about.'),
    }),
    'A private note, kept on the device only.',
  ),
  CrisisLines: field(z.strictObject({}), 'The crisis lines of the agency’s region.'),
  Services: field(
    z.strictObject({ kind: field(z.string().regex(/^[a-z-]+$/, 'write one kind'), 'A kind of service, as in content/services.yaml.', 'substance') }),
    'The agency’s services of one kind.',
  ),
  Takeaways: field(z.strictObject({}), 'A list of two to four points to take away.'),
  TryIt: field(z.strictObject({}), 'What to try in the next session.'),
} as const;

/** The names of the parts. */
export type PartName = keyof typeof partSchemas;
