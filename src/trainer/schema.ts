import * as z from 'zod/mini';
import { assignmentSchema } from '../assignment/schema.ts';
import { exportedKeysSchema } from '../assignment/workspace-keys.ts';

/** The number of the backup's format. */
export const backupVersion = 1;

/**
 * The file that "Save a backup" makes. Inside of `jwe` (see `seal.ts`) is the base64url of the deflated JSON of a workspace (`workspaceSchema`).
 */
export const backupFileSchema = z.strictObject({
  format: z.literal('rapport-workspace'),
  schema: z.literal(backupVersion),
  /** When it was made, ISO 8601: readable without the passphrase, so that the newest of several can be told. */
  made: z.string().check(z.maxLength(40)),
  jwe: z.string(),
  sum: z.string().check(z.maxLength(64)),
});

/** What every version of the backup begins with. */
export const backupHeadSchema = z.looseObject({ format: z.literal('rapport-workspace'), schema: z.number() });

const withId = z.looseObject({ id: z.string().check(z.minLength(1)) });

/** A whole workspace. What was accepted has been checked before it came in, so of files and certificates only the frame is looked at. */
export const workspaceSchema = z.strictObject({
  keys: z.optional(exportedKeysSchema),
  assignments: z.array(
    z.looseObject({ id: z.string(), versions: z.array(assignmentSchema).check(z.minLength(1)), roster: z.array(z.string()), sent: z.string() }),
  ),
  drafts: z.array(withId),
  completions: z.array(
    z.looseObject({
      id: z.string().check(z.minLength(1)),
      assignment: assignmentSchema,
      learner: z.string(),
      made: z.string(),
      device: z.string(),
      items: z.array(z.looseObject({ object: z.string(), attempts: z.number(), seconds: z.number() })),
      events: z.array(z.unknown()),
      flags: z.array(z.string()),
    }),
  ),
  certificates: z.array(withId),
  settings: z.array(withId),
  groups: z.array(z.looseObject({ id: z.string(), name: z.string(), group: z.string() })),
});

export type BackupFile = z.infer<typeof backupFileSchema>;
export type WorkspaceContents = z.infer<typeof workspaceSchema>;
