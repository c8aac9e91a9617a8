import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const biome = resolve('node_modules/@biomejs/biome/bin/biome');
const root = mkdtempSync(join(tmpdir(), 'rapport-rules-'));
copyFileSync('biome.json', join(root, 'biome.json'));
spawnSync('git', ['init', '-q'], { cwd: root });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the project's own lint says of one file that imports another. */
function lint(file: string, imported: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from '${imported}';\n\nexport const one = thing;\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--vcs-use-ignore-file=false', path], { cwd: root, encoding: 'utf8' });
  rmSync(path);
  return stdout + stderr;
}

describe('imports that the plan of the house forbids', () => {
  test.each([
    ['src/self-check/score.ts', '../record/store.ts', 'src/self-check imports only src/site'],
    ['src/self-check/score.ts', '../assignment/completion.ts', 'src/self-check imports only src/site'],
    ['src/record/log.ts', '../quiz/draw.ts', 'src/record imports nothing of ours'],
    ['src/record/log.ts', '../self-check/vault.ts', 'src/record imports nothing of ours'],
    ['src/site/Layout.ts', '../catalog/catalogue.ts', 'src/site imports no room'],
    ['src/site/Layout.ts', '../offline/watch.ts', 'src/site imports no room'],
    ['src/offline/watch.ts', '../record/log.ts', 'src/offline imports only src/site'],
    ['src/offline/worker/worker.ts', '../../quiz/schema.ts', 'src/offline imports only src/site'],
    ['src/record/log.ts', '../offline/choice.ts', 'src/record imports nothing of ours'],
    ['src/quiz/draw.ts', '../offline/choice.ts', 'A room never reaches into another room'],
    ['src/self-check/score.ts', '../offline/choice.ts', 'src/self-check imports only src/site'],
    ['src/format/field.ts', '../offline/choice.ts', 'src/format stands at the bottom'],
    ['src/messages/en.ts', '../offline/choice.ts', 'src/messages stands at the bottom'],
    ['src/lesson/parts/Check.ts', '../../quiz/Check.tsx', 'A room never reaches into another room'],
    ['src/quiz/draw.ts', '../catalog/load.ts', 'A room is handed what it shows by its page'],
    ['src/catalog/load.ts', '../quiz/Quiz.tsx', 'The catalogue imports nothing that is on screen'],
    ['src/catalog/load.ts', '../pages/index.astro', 'The catalogue imports no pages'],
    ['src/format/field.ts', '../record/gate.ts', 'src/format stands at the bottom'],
    ['src/format/field.ts', '../messages/index.ts', 'src/format stands at the bottom'],
    ['src/messages/en.ts', '../format/field.ts', 'src/messages stands at the bottom'],
    ['src/messages/Marked.tsx', '../site/link.ts', 'src/messages stands at the bottom'],
    ['src/messages/en.ts', '../role-play/techniques.ts', 'src/messages stands at the bottom'],
    ['src/pages/index.ts', '../tools/serve.mjs', 'Pages import no tools'],
    ['src/assignment/evidence.ts', '../self-check/schema.ts', 'nothing at all of self-check'],
    ['src/assignment/rescore.ts', '../quiz/Quiz.tsx', 'nothing of them that is on screen'],
    ['src/assignment/rescore.ts', '../quiz/types/screens.tsx', 'nothing of them that is on screen'],
    ['src/assignment/link.ts', '../trainer/import.ts', 'plain files of quiz and role-play'],
    ['src/assignment/link.ts', '../catalog/catalogue.ts', 'A room is handed what it shows by its page'],
    ['src/trainer/figures.ts', '../self-check/score.ts', 'plain files of quiz, role-play and assignment'],
    ['src/trainer/Table.ts', '../assignment/Assign.tsx', 'nothing of them that is on screen'],
    ['src/quiz/draw.ts', '../assignment/judge.ts', 'A room never reaches into another room'],
  ])('%s may not import %s', (file, imported, message) => {
    expect(lint(file, imported)).toContain(message);
  });
});

describe('imports that it allows', () => {
  test.each([
    ['src/self-check/score.ts', '../site/link.ts'],
    ['src/quiz/draw.ts', '../record/event.ts'],
    ['src/trainer/figures.ts', '../quiz/schema.ts'],
    ['src/trainer/figures.ts', '../quiz/types/marking.ts'],
    ['src/trainer/import.ts', '../assignment/open-completion.ts'],
    ['src/assignment/rescore.ts', '../quiz/mark-attempt.ts'],
    ['src/assignment/rescore.ts', '../role-play/play.ts'],
    ['src/assignment/Training.ts', '../record/store.ts'],
    ['src/offline/watch.ts', '../site/link.ts'],
    ['src/offline/NoticeBar.ts', '../messages/index.ts'],
    ['src/catalog/load.ts', '../quiz/schema.ts'],
    ['src/pages/index.ts', '../quiz/Quiz.tsx'],
    ['src/record/NextStep.ts', '../messages/index.ts'],
    ['src/record/database.ts', '../format/indexed-db.ts'],
    ['src/self-check/vault-database.ts', '../format/indexed-db.ts'],
    ['src/self-check/Trend.ts', '../messages/index.ts'],
    ['src/catalog/schema.ts', '../messages/index.ts'],
    ['src/site/ScrollTable.ts', '../messages/index.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).not.toContain('noRestrictedImports');
  });
});
