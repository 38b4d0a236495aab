import { type Field, flag, number, paths } from './fields.ts'

/** When something is wrong: the thresholds that hold for all workflows. */
export const alertSpec = {
  'max-failures': number({
    min: 1,
    max: 10_000,
    default: '3',
    description: 'This many failed runs of a workflow within `failure-window` raise an alert.',
  }),
  'failure-window': number({
    min: 1,
    max: 2160,
    default: '24',
    description: 'Hours in which `max-failures` counts.',
  }),
  'min-success-rate': number({
    min: 0,
    max: 100,
    whole: false,
    default: '90',
    description: 'A workflow of which fewer runs pass, in percent, raises an alert.',
  }),
  'max-consecutive-failures': number({
    min: 1,
    max: 1000,
    default: '3',
    description: 'This many failed runs in a row on the default branch raise an alert.',
  }),
  'max-duration-increase': number({
    min: 1,
    max: 10_000,
    whole: false,
    default: '50',
    description: 'A workflow whose median duration grew by more than this, in percent, raises an alert.',
  }),
  'min-runs': number({
    min: 1,
    max: 1000,
    default: '5',
    description: 'With fewer finished runs than this, a rate or a duration is not judged: not enough data.',
  }),
  'coverage-path': paths({
    description:
      'Coverage reports of this job’s tests, in the workspace: lcov, Cobertura, JaCoCo, Clover, Istanbul or Go cover profile; several are added up.',
  }),
  'suggest-thresholds': flag({
    default: 'false',
    description:
      'Replays what is remembered through the alert rules, says how often each would have been raised and was false, and prints better thresholds to paste into the config file.',
  }),
} as const satisfies Record<string, Field<unknown>>
