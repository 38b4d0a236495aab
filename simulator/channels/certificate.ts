import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export type Certificate = { readonly key: string; readonly cert: string }

/** A certificate for these host names, signed by itself and good for a day. RFC 5280, as little of it as TLS needs. */
export function selfSigned(names: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = toBeSigned(names, publicKey)
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.of(0), signature))
  const base64 = der.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  }
}

const DAY = 86_400_000

function toBeSigned(names: readonly string[], publicKey: KeyObject): Buffer {
  // Of two authorities with one name, whoever trusts both would try the first alone.
  const commonName = sequence(objectId('2.5.4.3'), tagged(0x0c, Buffer.from(names[0] ?? 'Simulator')))
  const name = sequence(tagged(0x31, commonName))
  const hosts = sequence(...names.map((host) => tagged(0x82, Buffer.from(host))))
  const extensions = [
    sequence(objectId('2.5.29.17'), tagged(0x04, hosts)),
    // It is its own authority.
    sequence(
      objectId('2.5.29.19'),
      tagged(0x01, Buffer.of(0xff)),
      tagged(0x04, sequence(tagged(0x01, Buffer.of(0xff)))),
    ),
  ]
  return sequence(
    tagged(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    sequence(utcTime(Date.now() - DAY), utcTime(Date.now() + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  )
}

function tagged(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const length = content.length
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.of(tag, ...head), content])
}

function sequence(...contents: readonly Uint8Array[]): Buffer {
  return tagged(0x30, ...contents)
}

function integer(value: number): Buffer {
  return tagged(0x02, Buffer.of(value))
}

function utcTime(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '')
  return tagged(0x17, Buffer.from(`${digits.slice(2, 14)}Z`))
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.of(first * 40 + second, ...others.flatMap(base128)))
}

function base128(value: number): readonly number[] {
  return value < 128 ? [value] : [...base128(value >> 7).map((byte) => byte | 0x80), value & 127]
}

const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'))
