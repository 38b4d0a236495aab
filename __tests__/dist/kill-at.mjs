// Preloaded into the action: counts the boundaries at which it meets the outside (requests before they are sent, answers
// when they begin, files before they are written or moved) and dies at one of them, as by `kill -9`.
import { promises as files, writeSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'

const dieAt = Number(process.env.DIE_AT ?? 'Infinity')
let boundaries = 0

function boundary() {
  boundaries += 1
  if (boundaries === dieAt) process.kill(process.pid, 'SIGKILL')
}

for (const client of [http, https]) {
  const { request } = client
  client.request = (...given) => {
    boundary()
    return request(...given).prependOnceListener('response', boundary)
  }
}
for (const name of ['writeFile', 'rename']) {
  const work = files[name]
  files[name] = async (...given) => {
    boundary()
    return await work(...given)
  }
}
syncBuiltinESMExports()
process.on('exit', () => writeSync(2, `boundaries: ${boundaries}\n`))
