import { messages } from '../messages/index.ts';
import { link } from '../site/link.ts';
import type { catalogue } from './catalogue.ts';

/** A topic of the list from A to Z. */
interface Topic {
  name: string;
  kind: keyof typeof messages.search.topicKinds;
  href: string;
  /** The term's own name, where this is another name for it. */
  see?: string;
}

/** The topics under one letter. */
interface Letter {
  letter: string;
  topics: Topic[];
}

/** The letter under which a name stands. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{L}/u.test(first) ? first.toUpperCase() : messages.search.digits;
}

/** Everything that has a name, from A to Z: terms with their other names, lessons, conversations, modules, courses, services and lines. */
export function topicsOf({ terms, modules, courses, scenarios, services, crisisLines }: ReturnType<typeof catalogue>): Letter[] {
  const topics: Topic[] = [
    ...terms.flatMap(({ id, term, also = [] }): Topic[] => [
      { name: term, kind: 'term', href: link(`glossary/#${id}`) },
      ...also.map((name): Topic => ({ name, kind: 'term', href: link(`glossary/#${id}`), see: term })),
    ]),
    ...modules.flatMap(({ title, href, lessons }): Topic[] => [
      { name: title, kind: 'module', href },
      ...lessons.map((lesson): Topic => ({ name: lesson.title, kind: 'lesson', href: lesson.href })),
    ]),
    ...courses.map(({ title, href }): Topic => ({ name: title, kind: 'course', href })),
    ...scenarios.map(({ scenario, href }): Topic => ({ name: scenario.title, kind: 'conversation', href })),
    ...services.map(({ id, name }): Topic => ({ name, kind: 'service', href: link(`services/#${id}`) })),
    ...crisisLines.map(({ id, name }): Topic => ({ name, kind: 'line', href: link(`help/#${id}`) })),
  ];
  const collator = new Intl.Collator(messages.tag, { numeric: true, ignorePunctuation: true });
  topics.sort((one, other) => collator.compare(one.name, other.name));
  const letters: Letter[] = [];
  for (const topic of topics) {
    const letter = letterOf(topic.name);
    const open = letters.find((one) => one.letter === letter);
    if (open) open.topics.push(topic);
    else letters.push({ letter, topics: [topic] });
  }
  return letters;
}
