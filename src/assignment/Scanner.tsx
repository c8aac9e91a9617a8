import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';

/** What browsers that read bar codes themselves offer (https://wicg.github.io/shape-detection-api/). */
interface Detector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorMaker = (new (options: { formats: string[] }) => Detector) & { getSupportedFormats(): Promise<string[]> };

const words = messages.verify;

/** How often a picture is looked at, milliseconds. */
const pace = 250;

/** The browser's own reader of QR codes, where it has one. */
async function detector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Maker } = globalThis as { BarcodeDetector?: DetectorMaker };
  if (!Maker || !navigator.mediaDevices) return undefined;
  return (await Maker.getSupportedFormats()).includes('qr_code') ? new Maker({ formats: ['qr_code'] }) : undefined;
}

/** Reads a QR code with the camera, in browsers that can. Elsewhere there is nothing to see: the camera of a phone opens the link by itself. */
export function Scanner({ onFound }: { onFound(code: string): void }) {
  const [able, setAble] = useState(false);
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    void detector().then(
      (found) => setAble(found !== undefined),
      () => undefined,
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera runs from the press to the find.
  useEffect(() => {
    if (!on) return;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let ended = false;
    const begin = async () => {
      const reader = await detector();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const { current } = video;
      if (!current || !reader || ended) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      current.srcObject = stream;
      await current.play();
      timer = setInterval(async () => {
        const [code] = await reader.detect(current).catch(() => []);
        if (!code || ended) return;
        setOn(false);
        onFound(code.rawValue);
      }, pace);
    };
    begin().catch(() => {
      setRefused(true);
      setOn(false);
    });
    return () => {
      ended = true;
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [on]);
  if (!able) return null;
  return (
    <div className="scanner">
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setRefused(false);
            setOn(!on);
          }}
        >
          {on ? words.stop : words.scan}
        </button>
      </p>
      {on && (
        <>
          <p className="soft">{words.scanning}</p>
          <video ref={video} muted playsInline />
        </>
      )}
      {refused && (
        <p className="alert" role="alert">
          {words.noCamera}
        </p>
      )}
    </div>
  );
}
