import { type DragEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { CodeFields } from './CodeFields.tsx';
import { type ReadCertificate, readCertificate, shortCode, type TrustedSigner, typedShortCode, type Verdict, verdictOf } from './certificate.ts';
import { dropFragment, takeFragment } from './fragment.ts';
import { Scanner } from './Scanner.tsx';
import { textOf } from './text-file.ts';
import { today } from './use-page.ts';
import { VerdictCard } from './VerdictCard.tsx';
import { existingKeys, workspace } from './workspace-database.ts';
import { canUseKeys, publicHalf, thumbprint } from './workspace-keys.ts';

interface Props {
  agency: string;
  trusted: readonly TrustedSigner[];
  home: string;
}

const words = messages.verify;

/** A certificate that holds, with what stands behind it. */
interface Found extends ReadCertificate {
  short: string;
  print: string;
  verdict: Verdict;
}

/** The thumbprint of this browser's own workspace, if it has one and storage can be read. */
async function ownPrint(): Promise<string | undefined> {
  try {
    const keys = await existingKeys();
    return keys && (await thumbprint(await publicHalf(keys.sign)));
  } catch {
    return undefined;
  }
}

/** The whole code of a short one, where this browser's workspace has issued it. */
const issued = (short: string) =>
  workspace.get('certificates', short).then(
    (one) => one?.code,
    () => undefined,
  );

/** Checks certificates: paste, drop, choose or scan. */
export function Verify({ agency, trusted, home }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState(false);
  const alert = useRef<HTMLParagraphElement>(null);

  const check = async (given: string) => {
    setFound(undefined);
    if (!canUseKeys()) return setSaid(words.needsKeys);
    const short = typedShortCode(given);
    const read = await readCertificate((short && (await issued(short))) ?? given);
    if ('refused' in read) return setSaid(short ? words.shortAlone : words.refused[read.refused]);
    const print = await thumbprint(read.key);
    setSaid('');
    setFound({
      ...read,
      print,
      short: await shortCode(read.code),
      verdict: verdictOf(read.certificate, { print, trusted, own: await ownPrint(), today: today() }),
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what is pasted later is checked by its own button.
  useEffect(() => {
    const open = () => {
      const code = takeFragment();
      if (code !== '') void check(code);
    };
    const follow = () => location.hash.length > 1 && open();
    open();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    void (file ? textOf(file).then((read) => check(read ?? '')) : check(event.dataTransfer.getData('text/plain')));
  };

  return (
    <>
      <form
        className="verify"
        data-over={over}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          dropFragment();
          void check(text);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <CodeFields
          id="code"
          words={{ label: words.label, send: words.check, file: words.file }}
          text={text}
          onText={setText}
          onFile={(read) => check(read ?? '')}
        >
          <span className="soft drop-hint">{words.drop}</span>
        </CodeFields>
        <Scanner onFound={(code) => void check(code)} />
      </form>
      <div role="status">
        {said && (
          <p className="alert" ref={alert}>
            <Marked text={said} />
          </p>
        )}
        {found && (
          <VerdictCard
            certificate={found.certificate}
            verdict={found.verdict}
            short={found.short}
            print={found.print}
            agency={agency}
            ownKey={!trusted.some(({ key }) => key === found.print)}
            href={`${home}certificate/#${found.code}`}
          />
        )}
      </div>
    </>
  );
}
