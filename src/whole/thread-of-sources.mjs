/** The same thread where the program runs from its sources: Node 20 reads no TypeScript by itself. */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
