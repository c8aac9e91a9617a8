import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { facilitatorSchema, lessonSchema } from './lesson/schema.ts';

/** Lessons are rendered by Astro; everything else is read by the catalogue. */
export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: './content/modules',
      pattern: '*/[0-9][0-9]-*.mdx',
      generateId: ({ entry }) => entry.replace(/\/\d\d-/, '/').replace(/\.mdx$/, ''),
    }),
    schema: lessonSchema,
  }),
  facilitators: defineCollection({
    loader: glob({ base: './content/modules', pattern: '*/facilitator.mdx', generateId: ({ entry }) => entry.replace(/\/facilitator\.mdx$/, '') }),
    schema: facilitatorSchema,
  }),
};
