import type { AcceptedCompletion } from '../assignment/opened.ts';
import type { Assignment } from '../assignment/schema.ts';
import { existingKeys, type SentAssignment, workspace } from '../assignment/workspace-database.ts';
import { exportKeys, importKeys, publicHalf, thumbprint, type WorkspaceKeys } from '../assignment/workspace-keys.ts';
import type { WorkspaceContents } from './schema.ts';

/** Files read at once: few enough that memory stays small. */
const batch = 200;

/** Calls with every accepted file that is kept, some at a time. */
export async function eachCompletion(take: (completion: AcceptedCompletion) => void): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const found = await workspace.read('completions', (objects) => objects.getAll(range, batch) as IDBRequest<AcceptedCompletion[]>);
    for (const completion of found) take(completion);
    after = found.at(-1)?.id;
    if (found.length < batch) return;
  }
}

/** Everything in the workspace, with its keys: only ever for a file that is sealed at once. */
export async function readWorkspace(): Promise<WorkspaceContents> {
  const keys = await existingKeys();
  const [assignments, drafts, completions, certificates, settings, groups] = await Promise.all([
    workspace.all('assignments'),
    workspace.all('drafts'),
    workspace.all('completions'),
    workspace.all('certificates'),
    workspace.all('settings'),
    workspace.all('groups'),
  ]);
  return {
    ...(keys ? { keys: await exportKeys(keys) } : {}),
    assignments,
    drafts,
    completions,
    certificates,
    settings,
    groups,
  } as unknown as WorkspaceContents;
}

/** The versions of both, each once; of the same version that which is here. */
function allVersions(here: readonly Assignment[], brought: readonly Assignment[]): Assignment[] {
  const known = new Set(here.map(({ version }) => version));
  return [...here, ...brought.filter(({ version }) => !known.has(version))].sort((a, b) => a.version - b.version);
}

/** An assignment that is in both: all its versions, and the roster of whichever was sent last. */
function merged(here: SentAssignment | undefined, brought: SentAssignment): SentAssignment {
  if (!here) return brought;
  const newer = brought.sent > here.sent ? brought : here;
  return { ...newer, versions: allVersions(here.versions, brought.versions) };
}

const sameKeys = async (one: WorkspaceKeys, other: WorkspaceKeys) =>
  (await thumbprint(await publicHalf(one.encrypt))) === (await thumbprint(await publicHalf(other.encrypt))) &&
  (await thumbprint(await publicHalf(one.sign))) === (await thumbprint(await publicHalf(other.sign)));

/**
 * Brings a backup into this workspace. Nothing that is here is lost: what both have stays as it is here, what only the backup has is added.
 * A workspace that has sent something under other keys takes no backup, since it could have only one of the two pairs.
 * @returns whether it was brought in
 * @throws the browser's error when there is no room; then nothing has changed
 */
export async function bringWorkspace(contents: WorkspaceContents): Promise<boolean> {
  const here = await existingKeys();
  const assignments = new Map((await workspace.all('assignments')).map((one) => [one.id, one]));
  const brought = contents.keys ? await importKeys(contents.keys) : undefined;
  const same = here && brought ? await sameKeys(here, brought) : true;
  if (!same && assignments.size > 0) return false;
  const drafts = new Map((await workspace.all('drafts')).map((one) => [one.id, one.changed]));
  const groups = new Set((await workspace.all('groups')).map(({ id }) => id));
  const fresh = contents as unknown as Omit<Parameters<typeof workspace.putAll>[0], 'keys'>;
  await workspace.putAll({
    assignments: (fresh.assignments ?? []).map((one) => merged(assignments.get(one.id), one)),
    drafts: (fresh.drafts ?? []).filter(({ id, changed }) => (drafts.get(id) ?? '') < changed),
    completions: fresh.completions ?? [],
    certificates: fresh.certificates ?? [],
    settings: here ? [] : (fresh.settings ?? []),
    groups: (fresh.groups ?? []).filter(({ id }) => !groups.has(id)),
    ...(brought && !(here && same) ? { keys: [{ id: 'workspace' as const, made: new Date().toISOString(), ...brought }] } : {}),
  });
  return true;
}
