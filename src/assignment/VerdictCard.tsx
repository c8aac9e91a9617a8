import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import type { Verdict } from './certificate.ts';
import type { Certificate } from './schema.ts';

interface Props {
  certificate: Certificate;
  verdict: Verdict;
  short: string;
  /** Thumbprint of the key that signed it. */
  print: string;
  agency: string;
  /** The key is not in the agency's list; if it is known all the same, it is this browser's own. */
  ownKey: boolean;
  /** Where the certificate itself is shown. */
  href: string;
}

const words = messages.verify;
const sheet = messages.certificate;

function about({ certificate: { signed }, verdict, agency, ownKey }: Props): { heading: string; text: string } {
  const { stands, signer = '', outside } = verdict;
  if (stands === 'self-declared') return { heading: words.verdicts['self-declared'], text: words.verdicts.selfAbout };
  if (stands === 'countersigned')
    return { heading: words.verdicts.countersigned(signer), text: ownKey ? words.verdicts.ownAbout : words.verdicts.countersignedAbout(agency) };
  const by = signed?.by ?? '';
  return { heading: words.verdicts.unknown, text: outside ? words.verdicts.outsideAbout(by) : words.verdicts.unknownAbout(by, agency) };
}

/** What stands behind a certificate, in words, and everything on it to compare with the paper. */
export function VerdictCard(props: Props) {
  const { certificate, verdict, short, print, href } = props;
  const { heading, text } = about(props);
  const rows: [string, string][] = [
    [words.name, certificate.learner],
    [words.training, certificate.title],
    [sheet.agency, certificate.agency],
    [sheet.date, dayInWords(certificate.done)],
    [sheet.time, sheet.hours(certificate.minutes)],
    ...(certificate.score === undefined ? [] : [[sheet.score, sheet.scoreMean(certificate.score)] as [string, string]]),
    ...(certificate.until ? [[sheet.until, dayInWords(certificate.until)] as [string, string]] : []),
    ...(certificate.signed ? [[words.signedOn, dayInWords(certificate.signed.on)] as [string, string]] : []),
    [words.shortCode, short],
    [words.key, print],
  ];
  return (
    <section className="standing" data-stands={verdict.expired ? 'expired' : verdict.stands} aria-labelledby="verdict">
      <h2 id="verdict">{heading}</h2>
      {verdict.expired && certificate.until && (
        <p>
          <strong>{words.verdicts.expired(dayInWords(certificate.until))}</strong>
        </p>
      )}
      <p>{text}</p>
      <h3>{words.compare}</h3>
      <dl className="standing-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={href}>{words.show}</a>
      </p>
      <p className="soft">{words.limits}</p>
    </section>
  );
}
