import type { Rule } from '../rule.ts'
import { actions } from './actions.ts'
import { functional } from './beam-haskell.ts'
import { dart, swift } from './dart-swift.ts'
import { databases } from './databases.ts'
import { deploy } from './deploy.ts'
import { docker } from './docker.ts'
import { dotnet } from './dotnet.ts'
import { exceptions } from './exceptions.ts'
import { exits } from './exits.ts'
import { gameEngines } from './game-engines.ts'
import { general } from './general.ts'
import { git } from './git.ts'
import { go } from './go.ts'
import { javascript } from './javascript.ts'
import { javascriptLint } from './javascript-lint.ts'
import { javascriptPackages } from './javascript-packages.ts'
import { javascriptTests } from './javascript-tests.ts'
import { jvm } from './jvm.ts'
import { files, machine } from './machine.ts'
import { native } from './native.ts'
import { network } from './network.ts'
import { policy } from './policy.ts'
import { python } from './python.ts'
import { pythonLint } from './python-lint.ts'
import { php, ruby } from './ruby-php.ts'
import { rust } from './rust.ts'
import { security } from './security.ts'

/** In order: the first rule that matches a line claims it, so those that know more stand before those that know less. */
export const rules: readonly (Rule & { readonly pattern: RegExp })[] = [
  ...actions,
  ...exits,
  ...git,
  ...databases,
  ...machine,
  ...docker,
  ...policy,
  ...security,
  ...javascriptPackages,
  ...javascript,
  ...javascriptLint,
  ...javascriptTests,
  ...dart,
  ...python,
  ...pythonLint,
  ...go,
  ...jvm,
  ...dotnet,
  ...gameEngines,
  ...native,
  ...swift,
  ...ruby,
  ...php,
  ...functional,
  ...rust,
  ...files,
  ...deploy,
  ...network,
  ...exceptions,
  ...general,
]
