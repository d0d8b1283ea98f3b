/** Pages that are open in browsers, and what they are told: server-sent events. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MessageLanguage } from '../problems.ts';
import type { PageState, SessionEvent } from './messages.ts';

export function createPages(lang: MessageLanguage | undefined) {
  const open = new Set<ServerResponse>();
  let state: PageState = { version: 1, state: 'building', findings: [], ...(lang ? { lang } : {}) };
  const line = (): string => `data: ${JSON.stringify(state)}\n\n`;
  return {
    version: () => state.version,
    open(request: IncomingMessage, response: ServerResponse): void {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(line());
      open.add(response);
      request.on('close', () => open.delete(response));
    },
    tell(event: SessionEvent): void {
      state = { ...state, ...told(state, event) };
      for (const page of open) page.write(line());
    },
    close(): void {
      for (const page of open) page.end();
    },
  };
}

function told(before: PageState, event: SessionEvent): Partial<PageState> {
  switch (event.kind) {
    case 'building':
    case 'restarting':
      return { state: 'building' };
    case 'built':
      return { state: 'ready', findings: event.findings, version: before.version + (event.changed > 0 ? 1 : 0) };
    case 'refused':
      return { state: 'refused', findings: event.findings };
    case 'broken':
      return { state: 'broken', findings: [], error: event.error };
  }
}
