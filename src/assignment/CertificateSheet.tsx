import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { checkLink } from './certificate.ts';
import { QrCode } from './QrCode.tsx';
import type { Certificate } from './schema.ts';

interface Props {
  certificate: Certificate;
  /** Its whole code. */
  code: string;
  short: string;
  /** Address of the start page. */
  site: string;
  signatory: { name: string; title: string };
}

const words = messages.certificate;

/** One certificate, as a sheet of paper. */
export function CertificateSheet({ certificate, code, short, site, signatory }: Props) {
  const { learner, title, agency, minutes, done, score, until, signed } = certificate;
  const facts: [string, string][] = [
    [words.agency, agency],
    [words.time, words.hours(minutes)],
    [words.date, dayInWords(done)],
    ...(score === undefined ? [] : [[words.score, words.scoreMean(score)] as [string, string]]),
    ...(until ? [[words.until, dayInWords(until)] as [string, string]] : []),
  ];
  return (
    <article className="certificate" aria-labelledby={`certificate-${short}`} data-signed={signed ? 'yes' : 'no'}>
      <h2 id={`certificate-${short}`}>{words.heading}</h2>
      <p className="certificate-of">
        <span className="soft">{words.that}</span>
        <strong dir="auto">{learner}</strong>
        <span className="soft">{words.has}</span>
        <strong dir="auto">{title}</strong>
      </p>
      <dl className="certificate-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="certificate-standing">
        <h3>{signed ? words.countersigned(signed.by, dayInWords(signed.on)) : words.selfDeclared}</h3>
        <p>{signed ? words.countersignedAbout : words.selfDeclaredAbout}</p>
        {signed && (
          <p className="certificate-line">
            <span>
              {signatory.name}, {signatory.title}
            </span>
          </p>
        )}
      </div>
      <div className="certificate-limits">
        <div>
          <h3>{words.certifies}</h3>
          <p>{words.certifiesAbout}</p>
        </div>
        <div>
          <h3>{words.not}</h3>
          <p>{words.notAbout}</p>
        </div>
      </div>
      <div className="certificate-check">
        <QrCode text={checkLink(code, site)} label={words.qr} />
        <p>
          {words.code} <strong className="short-code">{short}</strong>
          <br />
          <span className="soft">{words.check(`${site}verify/`)}</span>
        </p>
      </div>
    </article>
  );
}
