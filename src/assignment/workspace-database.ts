import { databaseOf } from './database.ts';
import type { Draft } from './draft.ts';
import type { AcceptedCompletion } from './opened.ts';
import type { Assignment } from './schema.ts';
import { makeWorkspaceKeys, type WorkspaceKeys } from './workspace-keys.ts';

/** An assignment that was sent, with all its versions. */
export interface SentAssignment {
  /** Id of the assignment. */
  id: string;
  /** Every version that was sent, oldest first, without a learner. */
  versions: Assignment[];
  /** Names or codes to whom it was sent one by one; empty where a group has one link. */
  roster: string[];
  /** When the last version was made, ISO 8601. */
  sent: string;
}

/** A certificate that this workspace has countersigned. */
export interface IssuedCertificate {
  /** Its short code. */
  id: string;
  /** Its whole code. */
  code: string;
  /** When it was countersigned, ISO 8601. */
  at: string;
}

/** In which group somebody is, as the trainer has said. */
export interface GroupMember {
  /** The name as names are compared: see `nameKey` in `src/trainer/rows.ts`. */
  id: string;
  /** Name or code. */
  name: string;
  group: string;
}

/** What each store of the workspace holds. */
export interface WorkspaceStores {
  assignments: SentAssignment;
  drafts: Draft;
  keys: { id: 'workspace'; made: string } & WorkspaceKeys;
  /** Files that were opened and accepted. */
  completions: AcceptedCompletion;
  certificates: IssuedCertificate;
  /** Who the trainer is, so that it need not be typed again. */
  settings: { id: 'trainer'; name: string; agency: string };
  groups: GroupMember;
}

/** The trainer's workspace: IndexedDB `rapport-trainer`, apart from the learning record. */
export const workspace = databaseOf<WorkspaceStores>('rapport-trainer', 1, {
  assignments: 'id',
  drafts: 'id',
  keys: 'id',
  completions: 'id',
  certificates: 'id',
  settings: 'id',
  groups: 'id',
});

/** The pairs of this workspace, or undefined where there is none yet. */
export async function existingKeys(): Promise<WorkspaceKeys | undefined> {
  const kept = await workspace.get('keys', 'workspace');
  return kept && { encrypt: kept.encrypt, sign: kept.sign };
}

/** Puts pairs into the workspace, in the place of any that are there. */
export const keepKeys = ({ encrypt, sign }: WorkspaceKeys): Promise<void> =>
  workspace.put('keys', { id: 'workspace', made: new Date().toISOString(), encrypt, sign });

/** The pairs of this workspace, made on first use. Two tabs that begin at once end with the same ones. */
export async function workspaceKeys(): Promise<WorkspaceKeys> {
  const make = async () => {
    const kept = await existingKeys();
    if (kept) return kept;
    const made = await makeWorkspaceKeys();
    await keepKeys(made);
    return made;
  };
  return navigator.locks ? navigator.locks.request('rapport-trainer-keys', make) : make();
}
