import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, copyOfWhole, fixtures, overlay, project } from './check-command.ts';

/** Each kind of mistake: file and line, field, what is said to be wrong, and a part of what is said to write. Files are told from the module's or the content folder. */
// biome-ignore format: a table
const kinds: Record<string, [place: string, field: string, wrong: string, remedy: string]> = {
  '01-missing-field': ['noticing/questions.yaml:14', 'questions.seeing-kind.options.sulking.why', 'is missing or empty.', 'Write "why": Why this is right, or why it is not: shown after'],
  '02-wrong-type-of-value': ['agency.yaml:6', 'passMark', '"eighty" is text, and should be a number.', 'Write "passMark": Percent of the points needed to pass a test,'],
  '03-number-where-text-belongs': ['crisis-lines.yaml:5', 'us-example.call', '988 is a number, and should be text.', 'Put it in quotation marks: "988".'],
  '04-unknown-field': ['noticing/questions.yaml:85', 'questions.asking-rate.stm', '"stm" is not a field here. Did you mean "stem"?', 'Write "stem", or take it out.'],
  '05-field-of-another-type': ['noticing/questions.yaml:65', 'questions.seeing-word.model', '"model" is not a field here.', 'Use one of: case, hints, confidence, partial, crisis, patterns,'],
  '06-unknown-question-type': ['noticing/questions.yaml:81', 'questions.asking-rate.type', '"judgment" is not a type. Did you mean "judgement"?', 'Write one of: choice, order, match, sort, complete, short-text,'],
  '07-value-not-in-list': ['references.yaml:5', 'example2020.kind', '"artikel" is not possible here.', 'Write one of: article, report, web, law, book, thesis, talk.'],
  '08-value-too-large': ['noticing/questions.yaml:90', 'questions.asking-rate.responses.blame.key', '5 is too large: it may be at most 4.', 'Write "key": The rating that the sources support: 1'],
  '09-text-too-long': ['noticing/02-asking.mdx:4', 'summary', 'has 178 characters, and may have at most 160.', 'Write "summary": One sentence for lists and search results.'],
  '10-id-with-capital': ['glossary.yaml:4', 'diagnosis.sources.1', '"Example2020" is not possible here.', 'Use lower-case letters, digits, - and _ only. Write "sources":'],
  '11-empty-file': ['language.yaml:1', '', 'is missing or empty.', 'Write a list of entries with the fields: id, avoid, prefer,'],
  '12-yaml-indentation': ['noticing/module.yaml:6', '', 'the line does not stand under the fields that it belongs to.', 'Put as many spaces in front of it as the other fields of this'],
  '13-yaml-duplicate-field': ['courses/start.yaml:3', '', 'the field "title" stands twice.', 'Keep the one that is right, and take the other out.'],
  '14-yaml-colon-in-text': ['noticing/questions.yaml:3', '', 'the text holds a colon with a space after it, as a field does.', 'Put the whole text in quotation marks, as in text: "He said:'],
  '15-yaml-comma-in-text': ['noticing/questions.yaml:29', 'questions.seeing-sort.items.quiet.and whispered', '"and whispered" is not a field here.', 'If it belongs to a text with a comma, put the whole text in'],
  '16-yaml-text-cut-at-hash': ['noticing/module.yaml:3', '', 'the text ends before #, which begins a remark.', 'Put the whole text in quotation marks, as in text: "He said:'],
  '17-yaml-text-starts-with-star': ['noticing/module.yaml:2', '', 'the text starts with *, which means something in YAML.', 'Put the whole text in quotation marks, as in text: "He said:'],
  '18-yaml-quotation-mark-open': ['crisis-lines.yaml:5', '', 'a text in quotation marks is not closed.', 'Write the same quotation mark at the end of the text.'],
  '19-yaml-tab': ['agency.yaml:4', '', 'the line is indented with a tab.', 'Indent with spaces, two for each level.'],
  '20-yaml-no-space-after-colon': ['courses/start.yaml:2', '', 'the line has no field name with a colon and a space after it.', 'Write name: text, with a space after the colon; a text of'],
  '21-mdx-part-not-closed': ['noticing/01-seeing.mdx:18', '', '<Callout> is opened and not closed.', 'Write </Callout> where it ends; a part without text inside ends'],
  '22-mdx-wrong-part-closed': ['noticing/01-seeing.mdx:12', '', '</Scen> stands here, and <Scene> of line 8 is not closed yet.', 'Write </Scene> before it, or in its place if that was meant.'],
  '23-mdx-lone-bracket': ['noticing/02-asking.mdx:18', '', 'holds a lone <, which reads as the beginning of a part.', 'Write \\< or say it in words, such as “less than”.'],
  '24-mdx-attribute-without-quotes': ['noticing/01-seeing.mdx:18', '', 'what stands after = is not in quotation marks.', 'Write it in quotation marks, as in kind="note".'],
  '25-unknown-part': ['noticing/01-seeing.mdx:18', '<Callot>', 'is not a part of a lesson. Did you mean "Callout"?', 'Use one of: Scene, Callout, DoDont, Do, Dont, Compare, Side,'],
  '26-html-in-lesson': ['noticing/02-asking.mdx:18', '<b>', 'is not a part of a lesson.', 'Use one of: Scene, Callout, DoDont, Do, Dont, Compare, Side,'],
  '27-wrong-attribute-value': ['noticing/01-seeing.mdx:18', '<Callout> kind', '"notes" is not possible here. Did you mean "note"?', 'Write one of: note, caution, good, harm.'],
  '28-missing-attribute': ['noticing/01-seeing.mdx:18', '<Callout> title', 'is missing or empty.', 'Write "title": Its heading.'],
  '29-code-in-lesson': ['noticing/01-seeing.mdx:10', '', 'holds {code}, and lessons hold text only.', 'Write the text itself; a brace in the text is written \\{.'],
  '30-code-that-cannot-be-parsed': ['noticing/01-seeing.mdx:10', '', 'holds {code}, and lessons hold text only.', 'Write the text itself; a brace in the text is written \\{.'],
  '31-code-in-attribute': ['noticing/01-seeing.mdx:26', '<Check>', 'holds {code}, and lessons hold text only.', 'Write the value in quotation marks, as in id="some-id".'],
  '32-import-in-lesson': ['noticing/02-asking.mdx:8', '', 'imports or exports code.', 'Take the line out: every part of a lesson is there without'],
  '33-heading-of-first-level': ['noticing/02-asking.mdx:16', '', 'has a # heading; the title stands in the head of the file.', 'Begin sections with ## and their parts with ###.'],
  '34-lesson-without-head': ['noticing/02-asking.mdx:1', '', 'has no head.', 'Begin the file with ---, then id, title, summary, objectives,'],
  '35-figure-without-text-alternative': ['noticing/01-seeing.mdx:24', '<Figure> alt', 'is missing or empty.', 'Write "alt": What the figure says, for those who do not see it.'],
  '36-image-without-text-alternative': ['noticing/02-asking.mdx:18', 'image', 'the image "figures/two-ways.svg" has no text alternative.', 'Write what it says between the brackets: ![what the image'],
  '37-bars-row-too-short': ['noticing/02-asking.mdx:14', '<Bars> data', '"Pauses | 12" does not hold 2 numbers, one for each of the series.', 'Write each row as a name and 2 numbers with | between, and ;'],
  '38-question-with-unknown-objective': ['noticing/questions.yaml:70', 'questions.asking-order.objective', 'the module has no objective "asks". Did you mean "ask"?', 'Write one of: describe, ask.'],
  '39-question-with-unknown-source': ['noticing/questions.yaml:74', 'questions.asking-order.sources.1', 'there is no reference "example2002". Did you mean "example2020"?', 'Write the id of an entry in content/references.yaml, or add the'],
  '40-question-with-unknown-case': ['noticing/questions.yaml:20', 'questions.seeing-sort.case', 'there is no case "sam-lat". Did you mean "sam-late"?', 'Write one of: sam-late; or add it under "cases".'],
  '41-lesson-citing-unknown-source': ['noticing/02-asking.mdx:10', '<Cite> id', 'there is no reference "exampel2020". Did you mean "example2020"?', 'Write the id of an entry in content/references.yaml, or add the'],
  '42-lesson-without-source': ['noticing/02-asking.mdx', '', 'names no source.', 'Put <Cite id="…" /> after each claim, with the id of an entry'],
  '43-lesson-with-unknown-term': ['noticing/01-seeing.mdx:16', '<Term> id', 'the glossary does not define "diagnose". Did you mean "diagnosis"?', 'Write the id of an entry in content/glossary.yaml, or add the'],
  '44-lesson-with-unknown-check': ['noticing/01-seeing.mdx:26', '<Check> id', 'the module has no question "seeing-kinds". Did you mean "seeing-kind"?', 'Write one of: seeing-kind; or add the question to'],
  '45-lesson-with-unknown-drawing': ['noticing/01-seeing.mdx:24', '<Figure> name', 'there is no drawing "two-way". Did you mean "two-ways"?', 'Put it at content/modules/noticing/figures/two-way.svg, or'],
  '46-lesson-link-to-nowhere': ['noticing/02-asking.mdx:18', 'link', '"lesson:seen": there is no lesson "seen" in the module "noticing". Did you mean "seeing"?', 'Write one of: lesson:seeing, lesson:asking.'],
  '47-section-that-is-not-there': ['noticing/01-seeing.mdx:28', 'link', '"lesson:asking#pause": the lesson has no section "#pause".', 'Write one of: #ask-one-open-question, #leave-a-pause.'],
  '48-outside-link': ['noticing/02-asking.mdx:18', 'link', '"https://example.org/seen" leads out of the lessons.', 'Cite an outside source with <Cite id="…" />; link to a lesson'],
  '49-outside-link-at-the-end': ['noticing/02-asking.mdx:20', 'link', '"https://example.org/seen" leads out of the lessons.', 'Cite an outside source with <Cite id="…" />; link to a lesson'],
  '50-course-naming-unknown-module': ['courses/start.yaml:4', 'modules.2', 'there is no module "asking".', 'Write one of: noticing.'],
  '51-choice-without-right-option': ['noticing/questions.yaml:12', 'questions.seeing-kind.options', 'no option is marked as right.', 'Write correct: true in the right option.'],
  '52-gap-without-options': ['noticing/questions.yaml:48', 'questions.seeing-complete.text', 'there is no gap "guess".', 'Write one of: {verb}; or add the gap "guess" under "gaps".'],
  '53-item-in-unknown-category': ['noticing/questions.yaml:30', 'questions.seeing-sort.items.lazy.category', '"guessed" is not a category of this question.', 'Write one of: seen, guess; or add it under "categories".'],
  '54-own-words-in-test': ['noticing/questions.yaml:95', 'questions.asking-own.use', 'own words are never counted and cannot stand in a test.', 'Take "test" out: write use: [practice] or use: [inline].'],
  '55-line-that-cannot-be-reached': ['crisis-lines.yaml:1', 'us-example.call', 'there is no way to reach the line.', 'Write one of: call, text, chat. For example: call: "988"'],
  '56-objective-with-too-few-questions': ['noticing/module.yaml:7', 'objectives.ask.id', 'the objective "ask" has 2 questions and needs at least 3.', 'Add 1 more with objective: ask to'],
  '57-quiz-asking-for-too-much': ['noticing/module.yaml:14', 'quizzes.test.describe', 'asks for 4 questions, and only 3 of "describe" may be used in the test quiz.', 'Write 3, or add questions with "test" under "use" to'],
  '58-duplicate-question-id': ['noticing/questions.yaml:80', 'questions.asking-order.id', 'the question id "asking-order" is already used in content/modules/noticing/questions.yaml:68.', 'Give the newer one another id. Never change the id of one that'],
  '59-duplicate-option-id': ['noticing/questions.yaml:55', 'questions.seeing-complete.gaps.verb.options.saw.id', 'the part id "saw" is already used in content/modules/noticing/questions.yaml:54.', 'Give the newer one another id. Never change the id of one that'],
  '60-unused-reference': ['references.yaml:12', 'example2021.id', 'the reference "example2021" is not used anywhere.', 'Cite it where it carries a claim, or take the entry out.'],
  '61-unused-term': ['glossary.yaml:5', 'pause.id', 'no lesson uses the term "pause".', 'Mark its first use in a lesson with <Term id="pause">…</Term>,'],
  '62-unused-drawing': ['noticing/figures/pause.svg', '', 'no lesson shows this drawing.', 'Show it with <Figure name="pause" alt="…" />, or take the file'],
  '63-inline-question-in-no-lesson': ['noticing/questions.yaml:8', 'questions.seeing-kind.use', 'the inline question "seeing-kind" stands in no lesson.', 'Put <Check id="seeing-kind" /> into the lesson that teaches it,'],
  '64-file-in-the-wrong-place': ['noticing/notes.txt', '', 'stands where nothing reads it, or its name is not as it should be.', 'Move or rename it. Lessons are'],
  '65-lesson-with-one-digit': ['noticing/3-waiting.mdx', '', 'is not named as a lesson.', 'Rename it to NN-waiting.mdx, where NN is its place in two'],
  '66-id-that-is-not-the-file-name': ['noticing/02-asking.mdx:2', 'id', '"ask" is not the name in the file name.', 'Write id: asking, or rename the file.'],
  '67-region-without-crisis-lines': ['agency.yaml:2', 'region', 'no crisis line of region "IE" is listed, so officers would see none.', 'Write one of: US; or add the lines of "IE" to'],
  '68-colour-with-too-little-contrast': ['agency.yaml:12', 'colours.accent', '#777777 has a contrast of 3.8:1 against a tinted box, and links would be hard to read.', 'Write a darker colour, with at least 4.5:1 against #E3F0F0; or'],
  '69-suicide-in-lesson-without-crisis-lines': ['noticing/02-asking.mdx:20', '', 'mentions "suicide" and shows no crisis line.', 'Put <CrisisLines /> on a line of its own below the paragraph.'],
  '70-suicide-in-question-without-crisis-lines': ['noticing/questions.yaml:80', 'questions.asking-rate', 'mentions "kill yourself" and shows no crisis line.', 'Write crisis: true in this question, or in its case.'],
  '71-drawing-with-style': ['noticing/figures/two-ways.svg:2', '', 'holds styles, which the site’s security policy refuses.', 'Write attributes instead, such as stroke="currentColor" and'],
  '72-drawing-from-elsewhere': ['noticing/figures/two-ways.svg:3', '', 'takes something from another file or address.', 'Draw it inside the file.'],
  '73-drawing-without-view-box': ['noticing/figures/two-ways.svg:1', '', 'has no viewBox, so it cannot fit a phone.', 'Write viewBox="0 0 width height" on <svg>, with the numbers of'],
  '74-drawing-with-page-inside': ['noticing/figures/two-ways.svg:4', '', 'goes on after </svg>.', 'Put the whole drawing into one <svg>.'],
  '75-drawing-with-unknown-element': ['noticing/figures/two-ways.svg:3', '', '<meta> may not stand in a drawing.', 'Use one of: g, path, rect, circle,'],
  '76-pattern-that-could-hang': ['noticing/questions.yaml:67', 'questions.seeing-word.patterns.1', 'repeats a group that itself holds *, +, ?, {} or |, which can stop the browser for minutes.', 'Take the repetition off the group, as in ^nose ?spray$; or list'],
  '77-id-of-javascript': ['noticing/questions.yaml:14', 'questions.seeing-kind.options.constructor.id', '"constructor" is a word that browsers keep for themselves.', 'Write another id, such as two words with - between.'],
  '78-chat-with-https': ['crisis-lines.yaml:6', 'us-example.chat', '"https://988lifeline.org" is not possible here.', 'Write a web address alone. Write "chat": Address of the chat, without https://. For example: 988lifeline.org'],
  '79-number-without-digit': ['crisis-lines.yaml:5', 'us-example.call', '" - " is not possible here.', 'Write a number in digits; spaces, + and - may stand between. Write "call": Number to call.'],
  '80-file-that-nothing-reads': ['timetable.yaml', '', 'stands where nothing reads it, or its name is not as it should be.', 'Move or rename it. Lessons are'],
  '81-scenario-turn-out-of-reach': ['scenarios/late-again.yaml:93', 'turns.aside', 'the turn "aside" cannot be reached.', 'Lead a reply to it with next, or take it out.'],
  '82-scenario-reply-never-offered': ['scenarios/late-again.yaml:72', 'turns.answers.replies.later.when', 'the reply "later" of the turn "answers" can never be chosen: its condition holds in no state in which the turn is reached.', 'Ask for less in when, let earlier replies move the meter or set'],
  '83-scenario-ending-out-of-reach': ['scenarios/late-again.yaml:94', 'endings.talked', 'the ending "talked" cannot be reached.', 'Lead a reply to it with next, or take it out.'],
  '84-scenario-state-with-one-reply': ['scenarios/late-again.yaml:67', 'turns.answers.replies', 'fewer than two replies of the turn "answers" can be chosen after arrives/rules (trust 0).', 'Take the condition out of one of its replies, or add a reply'],
  '85-scenario-that-goes-round': ['scenarios/late-again.yaml:55', 'turns.answers', 'the conversation can go round for ever without anything changing: answers, answers.', 'Let a reply on the way set a flag and ask for it with when, or'],
  '86-scenario-reply-without-explanation': ['scenarios/late-again.yaml:40', 'turns.arrives.replies.rules.why', 'is missing or empty.', 'Write "why": Why it works, or why it does not, in two or three'],
  '87-scenario-reply-without-source': ['scenarios/late-again.yaml:40', 'turns.arrives.replies.rules.sources', 'is missing or empty.', 'Write "sources": Ids of the references in'],
  '88-scenario-skill-that-nothing-earns': ['scenarios/late-again.yaml:14', 'skills.safety', 'no way through earns points for "safety".', 'Write marks: { safety: … } on replies that show it, or take the'],
  '89-scenario-full-mark-out-of-reach': ['scenarios/late-again.yaml:12', 'skills.engagement.full', 'no way through reaches the full mark of 9 for "engagement": the most is 4.', 'Write full: 4 or less, or give more marks.'],
  '90-scenario-best-way-ends-badly': ['scenarios/late-again.yaml:101', 'endings.left.outcome', 'a way that earns the most points (6) ends poor: arrives/open, answers/later, left.', 'Lead this way to a good ending, or lower the marks of a reply on it.'],
  '91-scenario-worst-way-ends-well': ['scenarios/late-again.yaml:95', 'endings.agreed.outcome', 'a way that earns the fewest points (-3) ends well: arrives/rules, answers/threat, agreed.', 'Lead this way to another ending, or raise the marks of a reply on it.'],
  '92-scenario-condition-never-true': ['scenarios/late-again.yaml:65', 'turns.answers.variants.2.when', 'a condition in the turn "answers" never holds.', 'Ask for less, or take out what depends on it.'],
  '93-scenario-condition-always-true': ['scenarios/late-again.yaml:85', 'turns.answers.replies.ask.branches.1.when', 'a condition in the reply "ask" of the turn "answers" holds always.', 'Take it out, or ask for more.'],
  '94-scenario-next-to-nowhere': ['scenarios/late-again.yaml:54', 'turns.arrives.replies.wait.next', 'there is no turn and no ending "answer".', 'Write the id of a turn (arrives, answers) or of an ending'],
  '95-scenario-unknown-meter': ['scenarios/late-again.yaml:35', 'turns.arrives.replies.open.moves.trst', 'there is no meter "trst".', 'Write the id of a meter: trust.'],
  '96-scenario-unknown-flag': ['scenarios/late-again.yaml:72', 'turns.answers.replies.later.when.tolled', 'there is no flag "tolled".', 'Write the id of a flag: told. Of a meter write tolled: { atLeast: … }.'],
  '97-scenario-unknown-detail': ['scenarios/late-again.yaml:69', 'turns.answers.replies.later.say', '"{date}" is no detail.', 'Write one of the details: day; or take the braces out.'],
  '98-suicide-in-scenario-without-crisis-lines': ['scenarios/late-again.yaml:1', 'id', 'mentions "suicide" and shows no crisis line.', 'Write crisis: true in this scenario.'],
  '99-suicide-in-scenario-without-notice': ['scenarios/late-again.yaml:1', 'id', 'mentions "suicide" and does not say so beforehand.', 'Write notice: with a sentence on what the conversation contains.'],
  '100-module-naming-unknown-scenario': ['noticing/module.yaml:9', 'scenarios.1', 'there is no scenario "late-agian". Did you mean "late-again"?', 'Write one of: late-again; or take it out.'],
  '101-scenario-value-that-is-no-condition': ['scenarios/late-again.yaml:72', 'turns.answers.replies.later.when.told', '"maybe" is not possible here.', 'Write "when": Condition for the reply to be offered: a meter'],
  '102-service-that-cannot-be-reached': ['services.yaml:1', 'example-clinic.call', 'there is no way to reach the service.', 'Write call or web. For example: call: 555-0142'],
  '103-lesson-with-unknown-kind-of-service': ['noticing/02-asking.mdx:20', '<Services> kind', 'there is no kind of service "substnace". Did you mean "substance"?', 'Write one of: crisis, mental-health, substance, residential,'],
  '104-course-whose-tests-cannot-be-drawn': ['courses/start.yaml:4', 'modules.1', 'the pre-test and the post-test ask about 1 objective of "noticing", and none has questions for both.', 'Take prePost out, or add questions with use: [pre-test]'],
  '105-word-we-do-not-write': ['noticing/02-asking.mdx:18', '', 'says “the mentally ill”.', 'Write “people with mental illness”.'],
  '106-words-against-safe-messaging': ['noticing/02-asking.mdx:18', '', '“committed suicide” makes a crime or an achievement of it.', 'Write “died by suicide”,'],
  '107-officer-saying-a-word-we-do-not-write': ['scenarios/late-again.yaml:32', 'turns.arrives.replies.open.say', 'says “the mentally ill”.', 'Write “people with mental illness”.'],
  '108-option-that-is-absolute': ['noticing/questions.yaml:14', 'questions.seeing-kind.options.sulking.text', '“always” is absolute, and gives a wrong option away.', 'Write what is done or true here,'],
  '109-key-that-is-too-long': ['noticing/questions.yaml:12', 'questions.seeing-kind.options', 'the right option has 2.42 times the length of the others, and length gives it away.', 'Write a shorter right option, or longer others: between 0.7 and 1.3'],
  '110-answers-that-pile-up': ['noticing/questions.yaml:4', 'questions', 'right answers pile up: 16 at position 1, 0 at position 2, 0 at position 3.', 'Change the order of options in some questions;'],
  '111-number-without-source': ['noticing/02-asking.mdx:18', '', '“34%” stands without a source.', 'Put <Cite id="…" /> after the claim, in the same paragraph,'],
  '112-section-that-is-hard-to-read': ['noticing/02-asking.mdx:16', 'Leave a pause', 'the section has reading grade 36.9, and may have at most 9.', 'Cut long sentences in two, and write shorter words.'],
  '113-claim-about-bipse-without-source': ['noticing/02-asking.mdx:18', '', '“BIPSE reduces …” says something about BIPSE, and names no source on BIPSE.', 'Name one of: epperson2020, chapter2021,'],
  '114-reference-past-its-review': ['references.yaml:7', 'example2020.reviewBy', 'had to be looked at again by 2026-06-30.', 'Read the source again; mend what rests on it;'],
  '115-crisis-line-checked-long-ago': ['crisis-lines.yaml:8', 'us-example.checked', 'was checked 304 days ago, on 2026-01-31.', 'Check number, hours and web address on its own site'],
  '116-word-twice': ['noticing/02-asking.mdx:18', '', '“the the” says a word twice.', 'Take one of them out.'],
  '117-wrong-article': ['noticing/02-asking.mdx:18', '', '“a answer” has the wrong article.', 'Write “an answer”.'],
  '118-comment-without-reason': ['noticing/02-asking.mdx:18', '', 'allows L10 without a reason.', 'Write why it may stand: allow L10: …'],
  '119-comment-on-unknown-rule': ['noticing/questions.yaml:5', '', 'allows "LX9", and there is no such rule.', 'Write the rule as the content check names it,'],
  '120-comment-that-allows-nothing': ['scenarios/late-again.yaml:32', '', 'allows L10 where nothing breaks it.', 'Take the comment out, or put it on the line above'],
  '130-language-that-has-no-words': ['agency.yaml:3', 'language', '"eng" is not possible here. Did you mean "en"?', 'Write one of: en.'],
  '131-self-check-item-in-no-range': ['self-checks/sheet.yaml:20', 'subscales.all.items.3', 'the form has no item 4: its items are 1 to 3.', 'Write the number that stands on the official form, or mend itemCount.'],
  '132-self-check-item-twice-in-subscale': ['self-checks/sheet.yaml:32', 'subscales.first.items.3', 'the item 1 stands twice in the subscale "first".', 'Take the second one out, or write the number that was meant.'],
  '133-self-check-item-in-no-subscale': ['self-checks/sheet.yaml:14', 'itemCount', 'the items 4, 5 belong to no subscale.', 'Add the number to the items of its subscale, or mend itemCount.'],
  '134-self-check-bands-that-overlap': ['self-checks/sheet.yaml:28', 'subscales.all.bands.high', 'overlaps with another band: 10 lies in both.', 'Let each begin above the end of the one before.'],
  '135-self-check-bands-with-a-gap': ['self-checks/sheet.yaml:26', 'subscales.all.bands', '15 can come out and lies in no band.', 'Close the gap: together they hold everything from 0 to 30.'],
  '136-self-check-band-outside-the-range': ['self-checks/sheet.yaml:28', 'subscales.all.bands.high', '15 to 35 is no part of 0 to 30.', 'Write min and max within 0 to 30, the lower one as min.'],
  '137-self-check-formula-outside-its-range': ['self-checks/sheet.yaml:21', 'subscales.all.formula', 'gives 0 to 36, and its range is written as 0 to 30.', 'Mend op, subtract, times, the items or the answers; or write the min'],
  '138-self-check-band-without-source': ['self-checks/sheet.yaml:28', 'subscales.all.bands.high.sources', 'is missing or empty.', 'Write "sources": Ids of the references in content/references.yaml'],
  '139-self-check-unknown-source': ['self-checks/sheet.yaml:29', 'subscales.all.change.sources.1', 'there is no reference "example2002". Did you mean "example2020"?', 'Write the id of an entry in content/references.yaml, or add the'],
  '140-self-check-crisis-item-that-does-not-exist': ['self-checks/week.yaml:52', 'crisis.1.item', 'there is no item 3, so the crisis panel would never open.', 'Write one of: 1, 2.'],
  '141-self-check-crisis-at-every-answer': ['self-checks/week.yaml:52', 'crisis.1.from', '0 is no answer from which the crisis panel can open.', 'Write the lowest answer that suggests danger: one of 1, 2.'],
  '142-self-check-without-crisis-panel': ['self-checks/week.yaml:1', 'id', 'mentions "hurting yourself" and shows no crisis line.', 'Write crisis: with the number of the item and the answer from which'],
  '143-self-check-without-notice': ['self-checks/week.yaml:1', 'id', 'mentions "hurting myself" and does not say so beforehand.', 'Write notice: with a sentence on what may be hard in it.'],
  '144-self-check-of-unknown-kind': ['self-checks/week.yaml:2', 'kind', '"owned" is not a kind.', 'Write one of: own, answer-sheet.'],
  '145-self-check-of-our-own-with-bands': ['self-checks/week.yaml:8', 'label', '"validated" is not possible here.', 'Write label: not validated, no bands.'],
  '146-self-check-reversal-off-the-scale': ['self-checks/sheet.yaml:16', 'reversed.from', '5 minus an answer is not always an answer.', 'Write the lowest plus the highest answer: from: 4.'],
  '147-self-check-sum-with-answers-missing': ['self-checks/sheet.yaml:23', 'subscales.all.missing.atLeast', 'a sum of 2 of 3 answers cannot be compared with a sum of all.', 'Write atLeast: 3.'],
  '148-self-check-answer-without-feedback': ['self-checks/week.yaml:41', 'items.2.feedback', '2 can come out and lies in no feedback.', 'Close the gap: together they hold everything from 0 to 2.'],
  '149-self-check-item-of-unknown-subscale': ['self-checks/week.yaml:25', 'items.1.subscale', 'there is no subscale "rests".', 'Write one of: rest, safety.'],
  '150-self-check-next-step-for-unknown-band': ['self-checks/sheet.yaml:43', 'next.1.when.bands', 'the subscale "all" has no band "hihg".', 'Write one of: low, high.'],
  '151-self-check-next-step-without-condition': ['self-checks/sheet.yaml:43', 'next.1.when', 'needs either bands or highestOf, and not both.', 'Write bands: with ids of bands of the subscale, or highestOf: with'],
  '152-self-check-leading-to-no-lesson': ['self-checks/week.yaml:34', 'items.1.feedback.1.lesson', 'there is no lesson "noticing/seing". Did you mean "noticing/seeing"?', 'Write the module and the lesson, as in module/lesson, or take the'],
  '153-search-word-without-another': ['search-words.yaml:2', '2.words', 'has 1 entry, and should have at least 2.', 'Write "words": Names for one thing:'],
};

const names = Object.keys(kinds);

/** A place of the table, as the command prints it. */
const printed = (place: string): string => `content/${place.startsWith('noticing/') ? 'modules/' : ''}${place}`;

const expectedOf = (name: string) => {
  const [place = '', field = '', wrong = '', remedy = ''] = kinds[name] ?? [];
  return { place: printed(place), field, wrong, remedy: expect.stringContaining(remedy) };
};

describe('each kind of mistake is told with its place and its remedy, and nothing else is told', () => {
  test('every overlay has its expectation, and the other way round', () => {
    expect(readdirSync(join(fixtures, 'broken')).sort()).toEqual(names.toSorted());
  });

  test.concurrent.each(names)('%s', { timeout: 60_000 }, async (name) => {
    const root = copyOfWhole();
    overlay(root, name);
    const { code, told, closing } = await checkContent(root);
    rmSync(root, { recursive: true });
    expect(told).toEqual([expectedOf(name)]);
    expect(closing).toBe('content: 1 to mend');
    expect(code).toBe(1);
  });
});

describe('the command as a whole', () => {
  const together = [
    '02-wrong-type-of-value',
    '13-yaml-duplicate-field',
    '18-yaml-quotation-mark-open',
    '07-value-not-in-list',
    '27-wrong-attribute-value',
    '33-heading-of-first-level',
    '51-choice-without-right-option',
    '64-file-in-the-wrong-place',
    '71-drawing-with-style',
  ];

  test('tells the mistakes of all files at once, in the order of the files', { timeout: 60_000 }, async () => {
    const root = copyOfWhole();
    for (const name of together) overlay(root, name);
    const { code, told, closing } = await checkContent(root);
    rmSync(root, { recursive: true });
    const expected = together.map(expectedOf).sort((a, b) => a.place.localeCompare(b.place));
    expect(told).toEqual(expected);
    expect(closing).toBe(`content: ${together.length} to mend`);
    expect(code).toBe(1);
  });

  test('--json gives the same problems as data', { timeout: 60_000 }, async () => {
    const root = copyOfWhole();
    for (const name of together) overlay(root, name);
    const [{ told }, { code, output }] = await Promise.all([checkContent(root), checkContent(root, '--json')]);
    rmSync(root, { recursive: true });
    const { problems } = JSON.parse(output) as { problems: { file: string; line?: number; field?: string; wrong: string; remedy: string }[] };
    expect(problems.map(({ file, line, field = '', wrong, remedy }) => ({ place: line ? `${file}:${line}` : file, field, wrong, remedy }))).toEqual(
      told,
    );
    expect(told).toHaveLength(together.length);
    expect(code).toBe(1);
  });

  test('prints rule, source and words of a finding, and what comments allow with the reasons; --json gives them as fields', {
    timeout: 60_000,
  }, async () => {
    const root = copyOfWhole();
    overlay(root, '105-word-we-do-not-write');
    const lesson = join(root, 'content/modules/noticing/01-seeing.mdx');
    writeFileSync(lesson, `${readFileSync(lesson, 'utf8')}\nAbout 34% ask. {/* allow NUM1: made up for a test */}\n`);
    const [{ output, closing }, asJson] = await Promise.all([checkContent(root), checkContent(root, '--json')]);
    rmSync(root, { recursive: true });
    expect(output).toContain('  L10 (example2020): “the mentally ill”\n');
    expect(output).toContain('allowed by comments: 1\n  content/modules/noticing/01-seeing.mdx:30  NUM1 “34%”: made up for a test\n');
    expect(closing).toBe('content: 1 to mend');
    const { totals, problems, silenced } = JSON.parse(asJson.output);
    expect(problems).toMatchObject([{ rule: 'L10', words: ['the mentally ill'], source: ['example2020'], line: 18 }]);
    expect(silenced).toMatchObject([{ rule: 'NUM1', words: ['34%'], line: 30, reason: 'made up for a test' }]);
    expect(totals).toMatchObject({ findings: 1, silenced: 1, uncitedNumbers: 0, unusedReferences: 0, modules: 1, lessons: 2, questions: 8 });
  });

  test('says that a file is missing, and what to write into it', { timeout: 60_000 }, async () => {
    const root = copyOfWhole();
    rmSync(join(root, 'content/agency.yaml'));
    const { code, told } = await checkContent(root);
    rmSync(root, { recursive: true });
    expect(told).toEqual([
      { place: 'content/agency.yaml', field: '', wrong: 'is missing.', remedy: expect.stringContaining('Write the fields: name, region, contact') },
    ]);
    expect(code).toBe(1);
  });

  test('names a lesson by its own name when its number is forgotten, and tells nothing that follows from it', { timeout: 60_000 }, async () => {
    const root = copyOfWhole();
    const module = join(root, 'content/modules/noticing');
    cpSync(join(module, '02-asking.mdx'), join(module, 'asking.mdx'));
    rmSync(join(module, '02-asking.mdx'));
    const { told } = await checkContent(root);
    rmSync(root, { recursive: true });
    expect(told).toEqual([
      {
        place: 'content/modules/noticing/asking.mdx',
        field: '',
        wrong: 'is not named as a lesson.',
        remedy: expect.stringContaining('NN-asking.mdx'),
      },
    ]);
  });

  test('finds nothing wrong with the whole fixture', { timeout: 60_000 }, async () => {
    const root = copyOfWhole();
    const { code, told, closing } = await checkContent(root);
    rmSync(root, { recursive: true });
    expect({ code, told, closing }).toEqual({ code: 0, told: [], closing: 'content: nothing wrong' });
  });

  test('finds nothing wrong with the content of this project', { timeout: 60_000 }, async () => {
    const { code, told, closing } = await checkContent(project);
    expect({ code, told, closing }).toEqual({ code: 0, told: [], closing: 'content: nothing wrong' });
  });
});
