import { registerHooks } from 'node:module'

// The runner gives tests Jest's functions as globals; tests import them by name.
const globals = new URL('jest.globals.mjs', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true }
    const resolved = next(specifier, context)
    // @actions/workflow-parser imports JSON as bundlers have it.
    return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  },
})
