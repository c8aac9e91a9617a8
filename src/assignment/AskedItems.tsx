import { messages } from '../messages/index.ts';
import { grouped } from './choose-items.ts';
import type { Assignment, AssignmentItem } from './schema.ts';
import type { Syllabus, SyllabusEntry } from './view.ts';

const words = messages.offer;

/** What an item asks for, behind its title. */
const rulesOf = ({ passMark, attempts }: AssignmentItem) =>
  [passMark === undefined ? '' : messages.assignment.passMark(passMark), attempts === undefined ? '' : messages.assignment.attempts(attempts)]
    .filter((rule) => rule !== '')
    .join(', ');

function titleOf({ object }: AssignmentItem, entry: SyllabusEntry | undefined): string {
  if (!entry) return messages.assignment.gone;
  return object.startsWith('scenario:') ? words.conversation(entry.title) : entry.title;
}

/** Everything that an assignment asks for, by module: lessons counted, the rest by name with its rules. */
export function AskedItems({ assignment, syllabus }: { assignment: Assignment; syllabus: Syllabus }) {
  return (
    <ul className="asked">
      {grouped(assignment.items, syllabus).map(({ title, items }) => {
        const lessons = items.filter(({ item, entry }) => entry && item.object.startsWith('lesson:'));
        const parts = [
          ...(lessons.length > 0 ? [words.lessons(lessons.length)] : []),
          ...items
            .filter((one) => !lessons.includes(one))
            .map(({ item, entry }) => [titleOf(item, entry), rulesOf(item)].filter((part) => part !== '').join(', ')),
        ];
        return (
          <li key={items[0]?.item.object}>
            {title && <strong>{title}</strong>}
            <span>{parts.join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
