import { incidentsJson } from '../core/reports/incidents.ts'
import { notifyDoc } from '../render/notify.ts'
import { incidentAnnotations } from './incident-annotations.ts'
import { MAX_LIST_OUTPUT, type RunMode } from './mode.ts'

/** Says what people were told, which was sent before. */
export const notify: RunMode = (inputs, { delivery, now, repositoryUrl }) => {
  const facts = delivery?.facts ?? []
  const messages = delivery?.messages ?? { sent: [], waiting: 0, troubles: [] }
  const { sent, troubles } = messages
  const pending = delivery?.pending ?? []
  const failed = troubles.map(({ channel, why }) => `${channel}: ${why}`)
  return {
    doc: notifyDoc(messages, facts, {
      pending,
      now,
      serverUrl: repositoryUrl,
      run: inputs.dryRun ? 'dry' : 'real',
    }),
    outputs: {
      'messages-sent': String(sent.length),
      incidents: incidentsJson(facts, MAX_LIST_OUTPUT),
    },
    files: [],
    annotations: [
      ...failed.map((message) => ({
        level: 'warning' as const,
        message: `A message was not sent. ${message}`,
      })),
      ...incidentAnnotations(facts, inputs),
    ],
    ...(inputs.failOnChannelError &&
      failed.length > 0 && { failure: `Messages were not sent:\n${failed.join('\n')}` }),
  }
}
