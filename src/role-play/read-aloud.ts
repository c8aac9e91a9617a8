import { messages } from '../messages/index.ts';

/** Waits for the list of voices, which some browsers fill a moment after they are first asked. */
function voices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return Promise.resolve([]);
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const answer = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', answer, { once: true });
    setTimeout(answer, 1000);
  });
}

/** A voice that speaks on this device: others send the text to a server. */
async function localVoice(): Promise<SpeechSynthesisVoice | undefined> {
  const [language = ''] = messages.tag.split('-');
  const own = (await voices()).filter(({ localService, lang }) => localService && lang.startsWith(language));
  return own.find(({ lang }) => lang.startsWith(messages.tag)) ?? own[0];
}

/** Whether this device has a voice of its own. */
export const hasVoice = async (): Promise<boolean> => (await localVoice()) !== undefined;

/** Reads a text aloud with a voice of this device, in place of what is being read; without such a voice it stays silent. */
export async function readAloud(text: string): Promise<void> {
  const voice = await localVoice();
  if (!voice) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}

/** Stops reading. */
export function stopReading(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
