import { z } from 'zod';
import { day, field, id, sources, text } from '../format/field.ts';
import { languages } from '../messages/index.ts';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as # and six hexadecimal digits');
const attempts = z.union([z.literal('unlimited'), z.int().min(1)]);
const passMark = z.int().min(1).max(100);

/** content/agency.yaml: what is the agency's own. */
export const agencySchema = z.strictObject({
  name: field(text, "The agency's name, as it stands in the header and on certificates.", 'Example County Probation'),
  region: field(
    z.string().regex(/^[A-Z]{2}$/, 'write a two-letter country code'),
    'Country whose crisis lines are shown on every page: a region used in content/crisis-lines.yaml.',
    'US',
  ),
  language: field(z.enum(languages), 'Language of buttons, headings, dates and numbers. Lessons stay in the language they are in.', 'en').default(
    'en',
  ),
  contact: field(
    z.strictObject({
      name: field(text, 'Who answers questions about the training.', 'Training unit'),
      email: field(z.email('write an e-mail address'), 'Where to write to.', 'training@example.org').optional(),
      phone: field(text, 'Where to call.', '555-0100').optional(),
    }),
    'Whom officers ask.',
  ),
  passMark: field(passMark, 'Percent of the points needed to pass a test, 1 to 100. A course may ask for another.', 80),
  attempts: field(attempts, 'How often a test may be taken: unlimited, or a number.', 'unlimited'),
  signatory: field(
    z.strictObject({
      name: field(text, 'Name under the certificate.', 'Jordan Example'),
      title: field(text, 'Their role.', 'Head of Training'),
    }),
    'Who signs certificates.',
  ),
  trustedSigners: field(
    z.array(
      z.strictObject({
        name: field(text, 'Who signs with this key; shown to whoever checks a certificate.', 'Jordan Example'),
        key: field(
          z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'write the 43 letters, digits, - and _ of the key as the workspace shows it'),
          'The key, as the trainer’s workspace shows it: the JWK thumbprint of its public half.',
          'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
        ),
        from: field(day, 'First day on which signatures with this key count.', '2026-12-01').optional(),
        until: field(day, 'Last day on which they count; write it when somebody leaves, and keep the entry.', '2028-12-31').optional(),
      }),
    ),
    'Keys of the trainers whose signature under a certificate the agency trusts.',
  ).default([]),
  colours: field(
    z.strictObject({
      accent: field(colour, 'Accent colour on light pages; at least 4.5:1 against the page and the tinted boxes.', '#0B5D66'),
      accentDark: field(colour, 'Accent colour on dark pages; at least 4.5:1 against the dark page and the dark tinted boxes.', '#7CCBD0'),
    }),
    "The agency's own accent colour in place of ours.",
  ).optional(),
});

/** content/courses/<id>.yaml: an ordered list of modules and what finishing means. */
export const courseSchema = z.strictObject({
  id: field(id, 'Same as the file name.', 'foundation'),
  title: field(text, 'What officers see.', 'Foundation'),
  summary: field(text, 'One or two sentences: for whom, and what they can do afterwards.'),
  modules: field(z.array(id).min(1), 'Ids of the modules, in order.', ['mental-health-awareness']),
  finish: field(
    z.strictObject({
      lessons: field(z.enum(['all', 'none']), 'Which lessons must be read: all or none.', 'all'),
      tests: field(z.enum(['pass', 'none']), 'Whether each module test must be passed: pass or none.', 'pass'),
    }),
    'What finishing the course means.',
  ),
  passMark: field(passMark, "Percent, when it differs from the agency's pass mark.", 85).optional(),
  attempts: field(attempts, "How often a test may be taken, when it differs from the agency's rule.", 3).optional(),
  prePost: field(
    z.int().min(0).max(6),
    'How many objectives of each module the pre-test and the post-test ask about, with one question each; 0 for a course without these tests.',
    2,
  ).default(0),
});

const blueprint = z.record(id, z.int().min(1).max(20));

/** content/modules/<id>/module.yaml */
export const moduleSchema = z.strictObject({
  id: field(id, 'Same as the folder name.', 'mental-health-awareness'),
  title: field(text, 'What officers see.', 'Mental health on your caseload'),
  summary: field(text, 'One or two sentences on what the module is for.'),
  objectives: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Stable id; questions and lessons name it.', 'describe-what-you-see'),
          text: field(text, 'What the officer can do afterwards, starting with an observable verb.', 'Describe signs …'),
        }),
      )
      .min(1),
    'What the module teaches; each objective needs a lesson and at least three questions.',
  ),
  quizzes: field(
    z.strictObject({
      practice: field(blueprint, 'How many questions per objective the practice quiz draws.', { 'describe-what-you-see': 2 }),
      test: field(blueprint, 'How many questions per objective the test draws.', { 'describe-what-you-see': 2 }),
    }),
    'Blueprints of the two quizzes.',
  ),
  scenarios: field(z.array(id), 'Ids of the conversations that practice what the module teaches.', ['after-the-hospital']).default([]),
});

/** One entry of content/glossary.yaml */
export const termSchema = z.strictObject({
  id: field(id, 'Stable id; lessons name it in <Term id="…">.', 'psychosis'),
  term: field(text, 'The word as it is listed.', 'psychosis'),
  also: field(z.array(text), 'Other names for it.', ['psychotic episode']).optional(),
  definition: field(text, 'One or two plain sentences.'),
  sources: sources.optional(),
});

/** One entry of content/references.yaml */
export const referenceSchema = z.strictObject({
  id: field(id, 'Stable id; everything that cites the source names it.', 'hawks2020'),
  authors: field(text, 'Authors as they should be read.', 'Hawks and others').optional(),
  by: field(
    text,
    'The body that published it, when no authors are named. Leave both out when neither was shown where it was read.',
    'NAMI',
  ).optional(),
  year: field(z.int().min(1900).max(2100), 'Year of publication.', 2020).optional(),
  title: field(text, 'Title of the source.'),
  where: field(text, 'Journal with volume and pages, or publisher.', 'Psychiatric Services 60(4):542–544').optional(),
  kind: field(z.enum(['article', 'report', 'web', 'law', 'book', 'thesis', 'talk']), 'What kind of source it is.', 'article'),
  country: field(text, 'Where its data come from.', 'US').optional(),
  doi: field(z.string().regex(/^10\.\d{4,9}\/\S+$/, 'write a DOI, starting with 10.'), 'Digital object identifier.').optional(),
  url: field(z.url({ protocol: /^https?$/, error: 'write a full address, starting with https://' }), 'Address, when there is no DOI.').optional(),
  read: field(z.enum(['full text', 'abstract', 'secondary']), 'How we read it; shown to officers.', 'abstract'),
  note: field(text, 'What to be careful about when using it.').optional(),
  reviewBy: field(day, 'Day by which somebody must look at it again.', '2027-06-30').optional(),
});

const number = z.string().regex(/^[0-9 +-]*[0-9][0-9 +-]*$/, 'write a number in digits; spaces, + and - may stand between');

/** One entry of content/crisis-lines.yaml */
export const crisisLineSchema = z
  .strictObject({
    id: field(id, 'Stable id.', 'us-988'),
    region: field(z.string().regex(/^[A-Z]{2}$/, 'write a two-letter country code'), 'Country it serves.', 'US'),
    kind: field(z.enum(['crisis', 'emergency', 'information']), 'What it is for. Information lines are shown apart.', 'crisis'),
    name: field(text, 'Its name.', '988 Suicide & Crisis Lifeline'),
    call: field(number, 'Number to call.', '988').optional(),
    text: field(number, 'Number to text.', '988').optional(),
    textWord: field(text, 'Word to send, when one is needed.', 'helpline').optional(),
    chat: field(
      z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i, 'write a web address alone'),
      'Address of the chat, without https://.',
      '988lifeline.org',
    ).optional(),
    hours: field(text, 'When it answers.', 'All hours, every day'),
    for: field(text, 'Whom it serves, in one sentence.'),
    languages: field(z.array(text).min(1), 'Languages it answers in.', ['English', 'Spanish']).optional(),
    checked: field(day, 'Day on which the entry was last checked.', '2026-11-21'),
    mustCheck: field(text, 'Who must check it again, where, and when.'),
    sources,
  })
  .refine((l) => l.call ?? l.text ?? l.chat, {
    path: ['call'],
    error: 'there is no way to reach the line',
    params: { remedy: 'Write one of: call, text, chat. For example: call: "988"' },
  });

/** What a service helps with, by id; the names on screen are in `src/messages`. */
export const serviceKinds = [
  'crisis',
  'mental-health',
  'substance',
  'residential',
  'peer',
  'family',
  'housing',
  'work',
  'health',
  'information',
] as const;

/** One entry of content/services.yaml: the agency's directory of services to refer to. */
export const serviceSchema = z
  .strictObject({
    id: field(id, 'Stable id.', 'river-street-clinic'),
    region: field(z.string().regex(/^[A-Z]{2}$/, 'write a two-letter country code'), 'Country in which it works.', 'US'),
    national: field(z.boolean(), 'true for a service of the whole country; it is marked as such.', true).default(false),
    name: field(text, 'Its name.', 'River Street Clinic'),
    kinds: field(z.array(z.enum(serviceKinds)).min(1), 'What it helps with.', ['mental-health', 'substance']),
    serves: field(text, 'Whom it serves, and whom not, in one or two sentences.', 'Adults of the county, with or without insurance.'),
    refer: field(text, 'How to refer somebody, or how they come by themselves.', 'Call together, ask for intake.'),
    call: field(number, 'Number to call.', '555-0142').optional(),
    web: field(
      z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i, 'write a web address alone'),
      'Address on the web, without https://.',
      'example.org/intake',
    ).optional(),
    hours: field(text, 'When it is open.', 'Monday to Friday, 8 a.m. to 5 p.m.'),
    cost: field(text, 'What it costs.', 'Free of charge; takes Medicaid.'),
    languages: field(z.array(text).min(1), 'Languages in which it helps.', ['English', 'Spanish']),
    checked: field(day, 'Day on which the entry was last checked.', '2026-11-21'),
    mustCheck: field(text, 'Who must check it again, where, and when.', 'Training unit, by phone, every quarter'),
    sources: sources.optional(),
  })
  .refine((s) => s.call ?? s.web, {
    path: ['call'],
    error: 'there is no way to reach the service',
    params: { remedy: 'Write call or web. For example: call: 555-0142' },
  });

/** One entry of content/language.yaml: words we do not write, and what we write instead. */
export const languageRuleSchema = z.strictObject({
  id: field(z.string().regex(/^[A-Z]+[0-9]+$/, 'write capital letters and a number'), 'Stable id.', 'L10'),
  avoid: field(z.array(text).min(1), 'Words and phrases we do not write.', ['the mentally ill']),
  prefer: field(z.array(text).min(1), 'What we write instead.', ['people with mental illness']),
  why: field(text, 'One sentence.').optional(),
  unlessCited: field(
    z.boolean(),
    'true where the words may stand in a paragraph, question or reply that names a source: there the evidence about them is told.',
    true,
  ).default(false),
  sources,
});

/** One entry of content/search-words.yaml: the names under which officers look for one thing. */
export const searchWordsSchema = z.strictObject({
  words: field(
    z.array(text).min(2),
    'Names for one thing: what the lessons say, and what officers type. One in capital letters alone, such as UA, is looked for in texts as it is written.',
    ['naloxone', 'Narcan'],
  ),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
export type Agency = z.infer<typeof agencySchema>;
export type Course = z.infer<typeof courseSchema>;
export type ModuleFile = z.infer<typeof moduleSchema>;
export type Term = z.infer<typeof termSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type CrisisLine = z.infer<typeof crisisLineSchema>;
export type Service = z.infer<typeof serviceSchema>;
export type LanguageRule = z.infer<typeof languageRuleSchema>;
