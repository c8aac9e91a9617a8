import { useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { newId } from '../record/event.ts';
import { NotLoaded } from '../record/NotLoaded.tsx';
import { useData } from '../record/use-data.ts';
import { AssignmentForm } from './AssignmentForm.tsx';
import { AssignmentList } from './AssignmentList.tsx';
import { buildAssignment, draftOf, newDraft } from './build-assignment.ts';
import type { Draft } from './draft.ts';
import { readRoster } from './roster.ts';
import { SentView } from './SentView.tsx';
import { today, useLoaded } from './use-page.ts';
import type { Syllabus } from './view.ts';
import { existingKeys, workspace, workspaceKeys } from './workspace-database.ts';
import { canUseKeys, publicHalf, thumbprint } from './workspace-keys.ts';

interface Props {
  /** Address of the file with everything there is. */
  outline: string;
  /** The agency's name and pass mark, as content/agency.yaml has them. */
  agency: { name: string; passMark: number };
  home: string;
}

type Shown = { room: 'list'; said?: string } | { room: 'form'; draft: Draft } | { room: 'sent'; id: string };

/** Everything that the screen shows of the workspace. */
async function readWorkspace() {
  const [drafts, sent, trainer, keys] = await Promise.all([
    workspace.all('drafts'),
    workspace.all('assignments'),
    workspace.get('settings', 'trainer'),
    existingKeys(),
  ]);
  return {
    print: keys && canUseKeys() ? await thumbprint(await publicHalf(keys.sign)) : undefined,
    drafts: drafts.sort((a, b) => (a.changed < b.changed ? 1 : -1)),
    sent: sent.sort((a, b) => (a.sent < b.sent ? 1 : -1)),
    trainer,
  };
}

/** Where a trainer assigns: what there is, the form, and what goes out. */
export function Assign({ outline, agency, home }: Props) {
  const data = useData<Syllabus>(outline);
  const [loaded, reload] = useLoaded(readWorkspace);
  const [shown, setShown] = useState<Shown>({ room: 'list' });
  /** Drafts are kept one after the other, so that the last one stays. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  if (loaded.state === 'loading') return null;
  if (loaded.state !== 'ready')
    return (
      <p className="alert" role="alert">
        {messages.assignment.storage[loaded.state]}
      </p>
    );
  if (!canUseKeys())
    return (
      <p className="alert" role="alert">
        <Marked text={messages.assignment.needsKeys} />
      </p>
    );
  const { drafts, sent, trainer, print } = loaded.value;
  const now = () => new Date().toISOString();

  const inTurn = (act: () => Promise<unknown>) => {
    last.current = last.current.then(act, act);
    return last.current;
  };
  const keep = (draft: Draft) => void inTurn(() => workspace.put('drafts', draft).catch(() => undefined));

  const make = async (draft: Draft): Promise<'not-kept' | undefined> => {
    try {
      const keys = await workspaceKeys();
      const halves = { encrypt: await publicHalf(keys.encrypt), verify: await publicHalf(keys.sign) };
      const built = data.state === 'ready' && buildAssignment(draft, data.value, halves, today());
      if (!built || !('assignment' in built)) return 'not-kept';
      const { assignment } = built;
      const before = await workspace.get('assignments', assignment.id);
      const roster = draft.whom === 'roster' ? readRoster(draft.roster).names : [];
      await inTurn(() =>
        workspace.put('assignments', {
          id: assignment.id,
          versions: [...(before?.versions.filter(({ version }) => version !== assignment.version) ?? []), assignment],
          roster,
          sent: now(),
        }),
      );
      await workspace.put('settings', { id: 'trainer', ...assignment.by });
      await workspace.remove('drafts', draft.id);
      await reload();
      setShown({ room: 'sent', id: assignment.id });
      return undefined;
    } catch {
      return 'not-kept';
    }
  };

  if (shown.room === 'form' && data.state !== 'ready')
    return data.state === 'failed' ? (
      <NotLoaded words={messages.record.data} again={data.again} />
    ) : (
      <p className="soft">{messages.record.data.loading}</p>
    );
  if (shown.room === 'form' && data.state === 'ready')
    return (
      <AssignmentForm
        key={shown.draft.id}
        syllabus={data.value}
        draft={shown.draft}
        passMark={agency.passMark}
        home={home}
        onKeep={keep}
        onMake={make}
        onLeave={() => void last.current.then(reload).then(() => setShown({ room: 'list' }))}
      />
    );
  const open = shown.room === 'sent' ? sent.find(({ id }) => id === shown.id) : undefined;
  const latest = open?.versions.at(-1);
  if (open && latest)
    return (
      <SentView
        sent={open}
        home={home}
        onChange={() => {
          const draft = drafts.find(({ id }) => id === open.id) ?? draftOf({ assignment: latest, roster: open.roster }, agency.passMark, now());
          setShown({ room: 'form', draft });
        }}
        onLeave={() => setShown({ room: 'list' })}
      />
    );
  return (
    <AssignmentList
      drafts={drafts}
      sent={sent}
      print={print}
      said={shown.room === 'list' ? (shown.said ?? '') : ''}
      onCreate={() =>
        setShown({
          room: 'form',
          draft: newDraft(
            newId(),
            trainer ? { name: trainer.name, agency: trainer.agency } : { name: '', agency: agency.name },
            agency.passMark,
            now(),
          ),
        })
      }
      onDraft={(draft) => setShown({ room: 'form', draft })}
      onDiscard={(id) =>
        void workspace
          .remove('drafts', id)
          .then(reload)
          .then(() => setShown({ room: 'list', said: messages.assign.list.discarded }))
      }
      onOpen={(id) => setShown({ room: 'sent', id })}
    />
  );
}
