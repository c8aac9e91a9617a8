import type { APIRoute, GetStaticPaths } from 'astro';
import { answersPath } from '../../assignment/view.ts';
import { catalogue } from '../../catalog/catalogue.ts';
import { fromSite } from '../../catalog/data-files.ts';
import { answersOf } from '../../catalog/syllabus.ts';
import { packed } from '../../format/pack-file.ts';

/** Each quiz and each conversation as data: the questions for the page of the quiz, and the keys for the trainer's workspace to score results again. */
export const getStaticPaths = (() =>
  answersOf(catalogue()).map((answers) => ({
    params: { object: answersPath(answers.object).replace(/^answers\/(.*)\.pack$/, '$1') },
    props: { answers },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(Uint8Array.from(packed(JSON.stringify(props.answers, fromSite))), { headers: { 'content-type': 'application/octet-stream' } });
