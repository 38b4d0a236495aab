import { expect, test } from '@jest/globals'
import { signingKey, webhookHeaders } from '../../../src/adapters/channels/signature.ts'
import { UserError } from '../../../src/errors.ts'

test('the example of Standard Webhooks is signed as it says', () => {
  const key = signingKey('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
  const signed = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1_614_265_330,
    body: '{"test": 2432232314}',
  }
  expect(webhookHeaders(signed, key)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
  expect(webhookHeaders(signed, undefined)).not.toHaveProperty('webhook-signature')
})

test.each([
  '',
  'whsec_',
  'whsec_c2hvcnQ=',
  'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  `whsec_${'QUFB'.repeat(30)}`,
  'whsec_!!!!',
])('a secret that is none (%j) is refused, and not said', (secret) => {
  expect(() => signingKey(secret)).toThrow(UserError)
  if (secret.length > 6) expect(() => signingKey(secret)).not.toThrow(secret)
})
