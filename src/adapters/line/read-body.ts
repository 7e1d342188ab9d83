import type { IncomingMessage } from 'node:http';

/** A body larger than was allowed. */
export class BodyTooLarge extends Error {
  constructor(most: number) {
    super(`The body is larger than ${most} bytes`);
    this.name = 'BodyTooLarge';
  }
}

/**
 * Reads the bytes of a request as they were sent, which is what a signature is made over. Express's own reader handles
 * compression, character sets and types, none of which a webhook has, at three times the cost.
 * @throws BodyTooLarge beyond `most` bytes; what else comes is read and thrown away, so that the refusal can be answered
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) reject(new BodyTooLarge(most));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
