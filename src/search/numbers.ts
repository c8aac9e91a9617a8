/** Whole numbers from 0 as text: seven bits a byte, small numbers in one byte, then base64, so that any host compresses and serves it as JSON. */
export function writeNumbers(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number & 127) | 128);
      number >>>= 7;
    }
    bytes.push(number);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.slice(i, i + 8192));
  return btoa(text);
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const bytes = atob(text);
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    number |= (byte & 127) << shift;
    if (byte > 127) shift += 7;
    else {
      numbers.push(number >>> 0);
      number = 0;
      shift = 0;
    }
  }
  return numbers;
}
