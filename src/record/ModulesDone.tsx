import { useEffect } from 'react';
import { messages } from '../messages/index.ts';
import type { Outline } from './outline.ts';
import { lessonProgress, quizProgress } from './progress.ts';
import { useRecord } from './store.ts';
import { useData } from './use-data.ts';

/**
 * Says how far modules are, in a few words, in every place of the page with `data-module-done`. One island for all of them: a course may
 * have hundreds. Without a record it asks for nothing.
 */
export function ModulesDone({ outline }: { outline: string }) {
  const { events } = useRecord();
  const data = useData<Outline>(outline, events.length > 0);
  useEffect(() => {
    if (data.state !== 'ready') return;
    const modules = new Map(data.value.modules.map((module) => [module.id, module]));
    for (const place of document.querySelectorAll<HTMLElement>('[data-module-done]')) {
      const module = modules.get(place.dataset.moduleDone ?? '');
      if (!module) continue;
      const read = module.lessons.filter((lesson) => lessonProgress(events, lesson).done).length;
      const passed = Boolean(quizProgress(events, module.test).done);
      place.textContent = passed ? messages.record.testPassed : read > 0 ? messages.record.lessonsRead(read, module.lessons.length) : '';
      place.classList.toggle('done', passed || read > 0);
    }
  }, [data, events]);
  return null;
}
