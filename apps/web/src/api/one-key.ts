import { useRef } from 'react';
import { randomKey } from './client';

/** One key for one body: pressed twice, or again after the network broke, it is registered once. */
export function useOneKey(): (body: object) => { 'idempotency-key': string } {
  const sent = useRef({ text: '', key: '' });
  return (body) => {
    const text = JSON.stringify(body);
    if (sent.current.text !== text) sent.current = { text, key: randomKey() };
    return { 'idempotency-key': sent.current.key };
  };
}
