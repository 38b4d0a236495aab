import type { Rule } from '../rule.ts'

export const security = [
  {
    id: 'audit/advisory',
    category: 'security-scan',
    strength: 'likely',
    pattern: /^@?[\w./-]{1,100} {1,3}(?:[<>=*]|\d+\.).{0,100}$/,
    followedBy: /^(?:Severity: (?:low|moderate|high|critical)\b|\s{2,}(?:low|moderate|high|critical): )/,
    meaning: 'A dependency has a known security hole.',
    advice: 'Update it; or accept the risk on purpose and in writing.',
    prevention: 'Let Dependabot open pull requests; run the audit on a schedule rather than on each push.',
  },
  {
    id: 'audit/vulnerability',
    category: 'security-scan',
    strength: 'likely',
    pick: 'last',
    pattern:
      /(?:^[1-9]\d* vulnerabilit(?:y|ies)(?: found)?(?: \(|$)|^Vulnerabilities found: [1-9]|(?:^|: )(?:high|critical) severity vulnerabilit|\b(?:Found|Detected) (?:[1-9]\d* )?vulnerabilit|^(?:Error: )?[1-9]\d* alerts? found |^(?:found )?[1-9]\d* vulnerabilities \(|^found [1-9]\d* (?:low|moderate|high|critical) severity|^# npm audit report|\b[1-9]\d* vulnerabilit(?:y|ies) (?:found|reported)$|^Found [1-9]\d* known vulnerabilit(?:y|ies)|error: [1-9]\d* vulnerabilit(?:y|ies) found|^\s*(?:low|moderate|high|critical): .{1,200}https:\/\/github\.com\/advisories\/|GHSA-\w{4}-\w{4}-\w{4}|RUSTSEC-\d{4}-\d{4}|Vulnerability #\d+: GO-|Your code is affected by [1-9]\d* vulnerabilit)/i,
    meaning: 'A dependency has a known security hole.',
    advice: 'Update it; or accept the risk on purpose and in writing.',
    prevention: 'Let Dependabot open pull requests; run the audit on a schedule rather than on each push.',
  },
  {
    id: 'trivy/vulnerability',
    category: 'security-scan',
    strength: 'cause',
    pattern:
      /(?:^error\[(?:vulnerability|unmaintained|unsound|yanked|rejected|banned)\]: |^Total: [1-9]\d* \(|[│|] CVE-\d{4}-\d{4,7} [│|]|Snyk test report|✗ (?:High|Critical|Medium) severity|grype.{0,60}discovered vulnerabilities|Failed minimum severity level|found .{0,40} vulnerabilities at or above)/,
    meaning: 'A scanner found a hole in an image or dependency.',
    advice: 'Update the base image or package.',
    prevention: 'Rebuild images on a schedule.',
  },
  {
    id: 'secrets/leak',
    category: 'security-scan',
    strength: 'cause',
    pattern:
      /(?:leaks found: [1-9]|\d{1,9} commits scanned.{0,60}leak|Found (?:verified|unverified) result|🐷🔑|secrets? (?:detected|found) in|GitGuardian.{0,80}secret|Potential secrets about to be committed|Detected hardcoded)/i,
    meaning: 'A scanner found a secret in the code.',
    advice: 'Revoke it first, then remove it.',
    prevention: 'Turn on push protection.',
  },
  {
    id: 'codeql/error',
    category: 'security-scan',
    strength: 'cause',
    pattern:
      /(?:CodeQL (?:detected code|analysis|job status was)|Code [Ss]canning (?:is not enabled|could not process)|Advanced Security must be enabled|Encountered a fatal error while running ".{0,200}codeql|We were unable to automatically build your code|no source code was seen during the build|QUALITY GATE STATUS: FAILED|Semgrep.{0,60}blocking findings|\d{1,9} Code Findings|Blocking findings|Check: CKV\w*_\d+|^>> Issue: \[B\d{3}|Failed checks: [1-9]|tfsec.{0,40}problems)/,
    meaning: 'A scanner of code found a problem, or could not run.',
    advice: 'Look at the finding, or build the code by hand for the scanner.',
    prevention: 'Run the scanner on pull requests.',
  },
] as const satisfies readonly Rule[]
