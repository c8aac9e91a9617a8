import type { PartName } from '../schema.ts';
import Bars from './Bars.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import CrisisLines from './CrisisLines.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import PrivateNote from './PrivateNote.astro';
import Say from './Say.astro';
import Scene from './Scene.astro';
import Services from './Services.astro';
import Side from './Side.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Takeaways from './Takeaways.astro';
import Term from './Term.astro';
import TryIt from './TryIt.astro';

/** Every part of a lesson but <Check>, which belongs to the quizzes and is put in by the page; and links and tables, which Markdown writes. */
export const lessonParts = {
  Bars,
  Callout,
  Cite,
  Compare,
  CrisisLines,
  Do,
  DoDont,
  Dont,
  Figure,
  PrivateNote,
  Say,
  Scene,
  Services,
  Side,
  Steps,
  Takeaways,
  Term,
  TryIt,
  a: Link,
  table: Table,
} satisfies Record<Exclude<PartName, 'Check'> | 'a' | 'table', unknown>;
