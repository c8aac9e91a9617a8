import { calculateJwkThumbprint, compactDecrypt, decodeProtectedHeader, errors, flattenedVerify, importJWK } from 'jose';
import * as z from 'zod/mini';
import { admit, inTime } from '../record/gate.ts';
import { eventSchema, type LearningEvent } from '../record/schema.ts';
import { isSpelledRight, toBase64url } from './base64url.ts';
import { claimsOf } from './completion.ts';
import { evidenceOf, plain } from './evidence.ts';
import { countsFrom, countsUntil, judge } from './judge.ts';
import type { AcceptedCompletion, Flag, ItemResult, Opened, Refusal } from './opened.ts';
import { rescore } from './rescore.ts';
import { type Assignment, type CompletionPayload, completionFileSchema, completionPayloadSchema, publicKeySchema } from './schema.ts';
import type { AnswerKeys } from './view.ts';
import type { SentAssignment } from './workspace-database.ts';
import type { WorkspaceKeys } from './workspace-keys.ts';

/** The longest text of a completion file, in characters. One with 40 attempts at each of eight tests has about a tenth of it. */
export const largestCompletion = 3_000_000;

/** The most that a file may hold once it is unpacked, in bytes. What is over is never unpacked. */
const largestUnpacked = 8_000_000;

/** Clocks of two devices may differ by this much, milliseconds. */
const patience = 24 * 60 * 60 * 1_000;

/** What a completion file is held against. */
export interface OpenWith {
  keys: WorkspaceKeys;
  /** Every assignment that this workspace has sent. */
  assignments: readonly SentAssignment[];
  answers: AnswerKeys;
  now: Date;
}

/** Ends the opening of a file with its reason. */
class Refused extends Error {
  readonly reason: Refusal;
  readonly about: string | undefined;
  constructor(reason: Refusal, about?: string) {
    super(reason);
    this.reason = reason;
    this.about = about;
  }
}

const headSchema = z.looseObject({ format: z.string(), schema: z.number() });
const insideSchema = z.strictObject({ protected: z.string(), signature: z.string(), payload: z.string() });

function parsed(text: string, otherwise: Refusal): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(otherwise);
  }
}

/** Refuses another format, and versions of this one that are not read here. */
function checkHead(data: unknown, format: string, otherwise: Refusal): void {
  const head = headSchema.safeParse(data);
  if (!head.success || head.data.format !== format) throw new Refused(otherwise);
  if (head.data.schema > 1) throw new Refused('newer-format');
  if (head.data.schema < 1) throw new Refused('older-format');
}

/** The encrypted part of a file. */
function jweIn(text: string): string {
  if (text.length > largestCompletion) throw new Refused('too-large');
  const data = parsed(text, 'not-a-completion');
  checkHead(data, 'rapport-completion', 'not-a-completion');
  const file = completionFileSchema.safeParse(data);
  // A file has one spelling but for white space, which mail programs change.
  if (!file.success || JSON.stringify(file.data) !== text.replace(/\s/g, '')) throw new Refused('not-a-completion');
  if (!isSpelledRight(file.data.jwe)) throw new Refused('altered');
  return file.data.jwe;
}

async function decrypted(jwe: string, { encrypt }: WorkspaceKeys): Promise<string> {
  let kid: string | undefined;
  try {
    kid = decodeProtectedHeader(jwe).kid as string | undefined;
  } catch {
    throw new Refused('altered');
  }
  if (kid !== (await calculateJwkThumbprint(encrypt.publicKey))) throw new Refused('other-trainer');
  try {
    const { plaintext } = await compactDecrypt(jwe, encrypt.privateKey, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: largestUnpacked,
    });
    return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch (error) {
    throw new Refused(error instanceof errors.JWEInvalid && error.message.includes('exceeded') ? 'too-large' : 'altered');
  }
}

/** The signed text, once its signature holds, and the thumbprint of the device that signed it. */
async function verified(text: string): Promise<{ text: string; device: string }> {
  const inside = insideSchema.safeParse(parsed(text, 'broken'));
  if (!inside.success || !isSpelledRight(`${inside.data.protected}.${inside.data.signature}`)) throw new Refused('broken');
  try {
    const jwk = publicKeySchema.parse(decodeProtectedHeader(inside.data).jwk);
    await flattenedVerify(inside.data, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] });
    return { text: inside.data.payload, device: await calculateJwkThumbprint(jwk) };
  } catch {
    throw new Refused('altered');
  }
}

/** An event as this version reads it. */
function eventOf(stored: unknown): LearningEvent {
  const admission = admit(stored);
  if ('refused' in admission) throw new Refused(admission.refused === 'newer' ? 'newer-format' : 'broken');
  const event = eventSchema.safeParse(admission.event);
  if (!event.success) throw new Refused('broken');
  return event.data;
}

function payloadIn(text: string): CompletionPayload {
  const data = parsed(text, 'broken');
  checkHead(data, 'rapport-completion-payload', 'broken');
  const payload = completionPayloadSchema.safeParse(data);
  if (!payload.success) throw new Refused('broken');
  return { ...payload.data, events: payload.data.events.map(eventOf) };
}

/** The assignment that a completion answers, in the version that the learner held. */
function matched(
  { id, version }: CompletionPayload['assignment'],
  assignments: readonly SentAssignment[],
): { sent: SentAssignment; held: Assignment } {
  const sent = assignments.find((one) => one.id === id);
  if (!sent) throw new Refused('foreign');
  const held = sent.versions.find((one) => one.version === version);
  if (!held) throw new Refused(version > Math.max(...sent.versions.map((one) => one.version)) ? 'newer-version' : 'foreign');
  return { sent, held };
}

/** What the events say, held against what was asked for and what the device claims. */
function itemsOf({ events, claims, made }: CompletionPayload, held: Assignment, answers: AnswerKeys): ItemResult[] {
  const at = new Date(made);
  const from = countsFrom(held, at);
  if (claims.length !== held.items.length) throw new Refused('not-asked');
  // The same rules on the same events leave the same events: what was not asked for would fall out.
  const asked = new Set(evidenceOf(held, events, from).map(({ id }) => id));
  const stray = events.find(({ id }) => !asked.has(id));
  if (stray || asked.size !== events.length) throw new Refused('not-asked', stray?.object);
  const again = claimsOf({ assignment: held, events, contents: new Map(), now: at });
  return held.items.map((item, i) => {
    const [claim, found] = [claims[i], again[i]];
    if (claim?.object !== item.object) throw new Refused('not-asked', item.object);
    if (claim.done !== found?.done || claim.share !== found?.share || claim.attempts !== found?.attempts) throw new Refused('disagrees', item.object);
    const check = rescore(item, events, held.returns, answers);
    if (check === 'disagrees') throw new Refused('disagrees', item.object);
    const { done, share, attempts, outcome, skills } = judge(item, events, from);
    return {
      object: item.object,
      ...(done === undefined ? {} : { done }),
      ...(share === undefined ? {} : { share }),
      attempts,
      ...(outcome === undefined ? {} : { outcome }),
      ...(skills === undefined ? {} : { skills }),
      seconds: claim.seconds,
      check,
    };
  });
}

/** The latest of some moments. */
const latest = (moments: readonly string[]): string | undefined => [...moments].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);

async function accept(jwe: string, { keys, assignments, answers, now }: OpenWith): Promise<AcceptedCompletion> {
  const { text, device } = await verified(await decrypted(jwe, keys));
  const payload = payloadIn(text);
  const { sent, held } = matched(payload.assignment, assignments);
  const moments = [payload.made, ...payload.events.map(({ at }) => at)];
  if (moments.some((at) => Date.parse(at) > now.getTime() + patience)) throw new Refused('future');
  const events = inTime(payload.events).map((event) => plain(event, held.returns));
  const items = itemsOf({ ...payload, events }, held, answers);
  const finished = items.every(({ done }) => done) ? latest(items.flatMap(({ done }) => done ?? [])) : undefined;
  const { learner, made } = payload;
  const { due } = held;
  const until = finished === undefined ? undefined : countsUntil(held, finished);
  const flags: Flag[] = [];
  if (held.version < Math.max(...sent.versions.map(({ version }) => version))) flags.push('older-version');
  if (sent.roster.length > 0 && !sent.roster.includes(learner)) flags.push('not-on-roster');
  if (items.some(({ check }) => check === 'changed')) flags.push('content-changed');
  if (!finished) flags.push('not-finished');
  // The day where the learner was when it was finished.
  if (finished && due && finished.slice(0, 10) > due) flags.push('late');
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(jwe));
  return {
    id: toBase64url(new Uint8Array(sum)),
    assignment: held,
    learner,
    made,
    device,
    items,
    ...(finished ? { finished } : {}),
    ...(until ? { until } : {}),
    events,
    flags,
  };
}

/**
 * Opens a completion file: decrypts it, checks its signature, matches it to its assignment, computes every score again, and says what is proven or
 * why it is refused. Sizes are checked before anything is parsed or unpacked. It never throws for what is in the text.
 * @param text of the file
 */
export async function openCompletion(text: string, against: OpenWith): Promise<Opened> {
  try {
    return { accepted: await accept(jweIn(text), against) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.reason, ...(error.about === undefined ? {} : { about: error.about }) };
    throw error;
  }
}
