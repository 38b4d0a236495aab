import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../../src/core/diagnosis/redact.ts'
import { diagnosed, failedStep } from './logs.ts'

const letters = (count: number) => 'aB3'.repeat(count).slice(0, count)

/** Made of parts, so that no scanner takes them for real ones. */
const secrets: readonly (readonly [string, string])[] = [
  ['a token of GitHub', `ghp_${letters(36)}`],
  ['a fine-grained token', `github_pat_${letters(82)}`],
  ['a token of Slack', `xoxb-${letters(40)}`],
  ['a key of AWS', `AKIA${'A2B3C4D5E6F7G8H9'}`],
  ['a token of npm', `npm_${letters(36)}`],
  ['a JSON web token', `eyJ${letters(30)}.eyJ${letters(60)}.${letters(43)}`],
  ['a private key', `-----BEGIN RSA PRIVATE KEY----- ${letters(64)}`],
]

describe('redaction', () => {
  test.each(secrets)('takes out %s', (_, secret) => {
    const line = `Error: cannot log in with https://user:${secret}@example.com or ${secret} now`
    expect(redact(line)).not.toContain(secret)
    expect(redact(line)).toContain('cannot log in')
  })

  test('takes out a password in an address, and leaves the host', () => {
    expect(redact('fatal: https://user:hunter2@example.com/a.git')).toBe(
      'fatal: https://***@example.com/a.git',
    )
  })

  test('takes out what is assigned to a name that says so, and leaves the name', () => {
    expect(redact('API_KEY=abcdefgh12345678')).toBe('API_KEY=***')
    expect(redact('"password": "correct horse"')).not.toContain('correct')
  })

  test.each([
    [`Authorization: 'Bearer ${letters(30)}'`],
    [`{"authorization":"Bearer ${letters(30)}"}`],
    [`authorization=Basic ${letters(30)}`],
    [`redis://:${letters(30)}@cache.example:6379`],
    [`https://acme.logic.azure.com/workflows/1?sp=%2Frun&sig=${letters(30)}`],
    [`https://bucket.s3.amazonaws.com/a?X-Amz-Signature=${letters(30)}`],
    [`DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${letters(30)}`],
    [`Endpoint=sb://acme.example/;SharedAccessKey=${letters(30)}`],
    [`Set-Cookie: session=${letters(30)}; HttpOnly`],
    [`  cookie: 'session=${letters(30)}'`],
    [`mysql --password ${letters(30)} -h db`],
    [`docker login -u ci -p ${letters(30)} ghcr.io`],
    [`docker login -u bob -p ${letters(30)} r.example && docker run -p 8080:80 image`],
    [`docker login -p "${letters(30)}"`],
    [`sshpass -p ${letters(30)} ssh host`],
    [`sshpass -p '${letters(30)}' ssh host`],
    [`deploy --api-key "${letters(30)}" --verbose`],
    [`curl -u bob:1*${letters(30)} https://example.com`],
    [`curl -u ci:${letters(30)} https://example.com`],
    [`-----BEGIN RSA PRIVATE KEY-----\n${letters(30)}${'wE5g'.repeat(8)}7=\n-----END RSA PRIVATE KEY-----`],
  ])('takes what is secret out of %s', (line) => {
    expect(redact(line)).not.toContain(letters(30))
    expect(redact(redact(line))).toBe(redact(line))
  })

  test.each([
    ["src/a.ts(1,2): error TS2322: Type 'Token' is not assignable to type 'string'."],
    ['docker run -u 1000:1000 -p 8080:80 -v a:b image'],
    [`sha256 mismatch: ${'0123456789abcdef'.repeat(4)}`],
    ['0123456789abcdef'.repeat(4)],
    ['--token $TOKEN was not accepted; --secret --verbose'],
    ['https://example.com/a?signed=no&page=12345678'],
  ])('leaves ordinary errors alone: %s', (line) => {
    expect(redact(line)).toBe(line)
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => expect(redact(redact(text))).toBe(redact(text))),
    )
  })

  test('comes before anything leaves', () => {
    const token = `ghp_${letters(36)}`
    const found = diagnosed(
      failedStep(`Error: cannot log in with ${token}`, `FAILED tests/a.py::test_${token} - no`),
    )
    expect(JSON.stringify(found)).not.toContain(token)
  })
})
