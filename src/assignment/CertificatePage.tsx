import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { CertificateSheet } from './CertificateSheet.tsx';
import { type ReadCertificate, readCertificate, shortCode } from './certificate.ts';
import { takeFragment } from './fragment.ts';
import { siteAddress } from './use-page.ts';
import { workspace } from './workspace-database.ts';
import { canUseKeys } from './workspace-keys.ts';

interface Props {
  signatory: { name: string; title: string };
  home: string;
}

const words = messages.certificate;

/** Codes in the fragment: one code, or `issued:` with short codes of certificates that this browser's workspace has countersigned. */
async function codesIn(fragment: string): Promise<string[]> {
  if (!fragment.startsWith('issued:')) return fragment === '' ? [] : [fragment];
  const wanted = fragment.slice('issued:'.length).split(',');
  const found = await Promise.all(wanted.map((short) => workspace.get('certificates', short)));
  return found.flatMap((one) => one?.code ?? []);
}

type Shown = { sheets: (ReadCertificate & { short: string })[] } | { trouble: string };

async function read(fragment: string): Promise<Shown> {
  if (!canUseKeys()) return { trouble: messages.assignment.needsKeys };
  const all = await Promise.all((await codesIn(fragment)).map(readCertificate));
  const refused = all.find((one) => 'refused' in one);
  if (refused && 'refused' in refused)
    return { trouble: refused.refused === 'no-code' ? words.none : refused.refused === 'newer' ? words.newer : words.altered };
  const whole = all.flatMap((one) => ('certificate' in one ? [one] : []));
  if (whole.length === 0) return { trouble: words.none };
  return { sheets: await Promise.all(whole.map(async (one) => ({ ...one, short: await shortCode(one.code) }))) };
}

/** Certificates to look at and to print, made of the codes in the link. */
export function CertificatePage({ signatory, home }: Props) {
  const [shown, setShown] = useState<Shown>();
  const [site, setSite] = useState('');
  useEffect(() => {
    const open = () => {
      setSite(siteAddress(home));
      void read(takeFragment()).then(setShown, () => setShown({ trouble: words.none }));
    };
    const follow = () => location.hash.length > 1 && open();
    open();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [home]);
  if (!shown) return null;
  if ('trouble' in shown)
    return (
      <p className="alert" role="alert">
        <Marked text={shown.trouble} />
      </p>
    );
  return (
    <>
      <p className="actions">
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      {shown.sheets.map(({ certificate, code, short }) => (
        <CertificateSheet key={code} certificate={certificate} code={code} short={short} site={site} signatory={signatory} />
      ))}
    </>
  );
}
