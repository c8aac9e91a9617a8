import { drawQr } from './qr.ts';

/** A QR code as a drawing: dark on light in every look, because a camera needs it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = drawQr(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} width={size * 3} height={size * 3} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
