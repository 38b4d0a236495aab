import type { Rule } from '../rule.ts'

export const gameEngines = [
  {
    id: 'unity/license',
    category: 'auth/permission',
    strength: 'cause',
    pattern: /(?:No valid Unity (?:Editor )?license found|error occurr?ed while trying to activate license)/,
    meaning: 'Unity has no licence on this machine.',
    advice: 'Check the secrets with serial, e-mail and password, and whether all seats are taken.',
    prevention: 'Give the licence back at the end of every job, also of those that fail.',
  },
  {
    id: 'unity/build',
    category: 'compile/type-error',
    strength: 'summary',
    pattern:
      /^(?:Error building Player because scripts had compiler errors|Aborting batchmode due to failure)/,
    meaning: 'Unity could not build the player.',
    advice: 'Look at the first error of the compiler above.',
    prevention: 'Build for the target, and not in the editor alone: it knows more.',
  },
  {
    id: 'godot/export',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^ERROR: (?:Cannot export project with preset |(?:_fs_changed: )?(?:Project export (?:failed )?for preset |Unknown export preset)|This project doesn't have an `export_presets\.cfg` file)/,
    meaning: 'Godot could not export the project.',
    advice:
      'Install the export templates of this version, and check the preset and what the lines below say of it.',
    prevention: 'Commit `export_presets.cfg`; keep the versions of engine and templates in one place.',
  },
] as const satisfies readonly Rule[]
