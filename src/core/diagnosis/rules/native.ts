import type { Rule } from '../rule.ts'

/** gcc, clang, MSVC, linkers, CMake, ninja, make, Bazel, Zig. */
export const native = [
  {
    id: 'clang-format/unformatted',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /: error: code should be clang-formatted|\[-Wclang-format-violations\]|: (?:error|style|performance|portability): .{1,300} \[[a-z]+[A-Z]\w{1,60}\]$|: (?:error|warning): .{1,300} \[(?:clang-analyzer|bugprone|modernize|readability|performance|cppcoreguidelines|misc|google|cert|hicpp)-/,
    meaning: 'A file is not formatted as clang-format would, or clang-tidy found a problem.',
    advice: 'Run clang-format.',
    prevention: 'Pin its version, the same for people and CI.',
  },
  {
    id: 'native/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^(?:.{1,400}\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|cu|cuh|m|mm|inl|ipp|S|zig|f90|F90|cppm|ixx|inc|tcc):\d+(?::\d+)?: (?:fatal )?error: |.{1,400}\(\d+(?:,\d+)?\) ?: (?:fatal )?error C\d{4}: |(?:clang|gcc|g\+\+|clang\+\+|cc1|cc1plus|nvcc)(?:-\d+)?: (?:fatal )?error: (?!linker command failed)|ptxas (?:error|fatal))/,
    meaning: 'The compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Build with the compilers of CI; test headers on their own.',
  },
  {
    id: 'nim/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern: /^.{1,300}\.nims?\(\d{1,7}, \d{1,5}\) Error: /,
    meaning: 'The Nim compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Compile before pushing.',
  },
  {
    id: 'verilator/error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern: /^%Error(?:-[A-Z]\w{1,40})?: (?!Exiting due to )\S/,
    meaning: 'Verilator refuses the design.',
    advice: 'Mend the first error.',
    prevention: 'Lint before pushing, with the version of CI.',
  },
  {
    id: 'verilator/warning',
    category: 'lint/format',
    strength: 'likely',
    level: 'warning',
    pattern: /^%Warning-[A-Z]\w{1,40}: \S/,
    meaning: 'Verilator warns, and ends in an error for it.',
    advice: 'Mend it, or switch that warning off around the place.',
    prevention: 'Lint before pushing, with the version of CI.',
  },
  {
    id: 'native/link',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /(?:undefined reference to `|Undefined symbols for architecture|error LNK\d{4}|\bld(?:\.lld|64\.lld)?: (?:error: |cannot find |symbol\(s\) not found|library not found|framework (?:'[^']{1,100}' )?not found)|\bld: .{1,200}: (?:undefined|multiple definition)|unresolved external symbol|multiple definition of `|cannot find -l|undefined symbol: |\bld: region .{1,100} overflowed by \d|: error adding symbols: )/,
    meaning: 'The linker could not find a symbol or library, or what it made does not fit.',
    advice: 'Add the library, or mend the order of libraries.',
    prevention: 'Declare link dependencies per target.',
  },
  {
    id: 'native/link-failed',
    category: 'compile/type-error',
    strength: 'likely',
    role: 'heading',
    pattern: /(?:collect2: error|error: ld returned|: error: linker command failed)/,
    meaning: 'The linker failed.',
    advice: 'Look at what it said above.',
    prevention: 'Declare link dependencies per target.',
  },
  {
    id: 'cmake/configure',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^(?:CMake Error|Could NOT find \w+ \(missing|-- Configuring incomplete, errors occurred|configure: error: |\s{0,8}(?:\S{1,200}\/)?meson\.build:\d+:\d+: ERROR: |error: could not configure|Package .{1,100} was not found in the pkg-config search path|No package '.{1,100}' found|autoreconf: error|Makefile:\d+: \*\*\*)/,
    meaning: 'The build could not be configured: a package, tool or version is missing.',
    advice: 'Install what it names, with its headers.',
    prevention: 'Keep the list of system packages next to the build.',
  },
  {
    id: 'vcpkg/install',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /^(?:error: building .{1,100} failed with|\s{0,8}vcpkg install failed|error: while (?:loading|looking)|ERROR: Package '.{1,200}' not resolved|ERROR: .{1,200}: Error in (?:build|source|package)\(\)|ERROR: Missing binary: |Conan(?:Exception)?: )/,
    meaning: 'The package manager (vcpkg, Conan) could not install a package.',
    advice: 'Look at its build log above.',
    prevention: 'Pin the baseline; cache binaries.',
  },
  {
    id: 'bazel/build',
    category: 'compile/type-error',
    strength: 'likely',
    pattern:
      /^(?:ERROR: (?:\/.{1,300}BUILD(?:\.bazel)?:\d+:\d+: |Analysis of target|no such (?:package|target)|error loading package|Skipping )|(?:Target .{1,200} failed to build)|ERROR: Build did NOT complete)/,
    meaning: 'Bazel could not analyse or build a target.',
    advice: 'Look at the command output below it.',
    prevention: 'Build all targets before pushing.',
  },
  {
    id: 'gtest/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^(?:\d+: )?\[ {2}FAILED {2}\] [\w/]+\.\w|^.{1,300}:\d+: (?:Failure$|FAILED:$)|^\S{1,300}\.c(?:pp)?:\d+:\w{1,200}:FAIL\b|^\w{1,120}:FAIL:\S|^\/\/\S+:\S{1,200} .{0,60}FAILED in /,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'ctest/failed',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^\s{1,8}\d{1,6} - .{1,200} \((?:Failed|Timeout|Not Run|SEGFAULT|ILLEGAL|NUMERICAL|INTERRUPT|OTHER_FAULT|BAD_COMMAND|Subprocess (?:aborted|killed)|Bus error|Exit code \w{1,20})\)/,
    meaning: 'A test failed.',
    advice: 'Run it alone, with `--output-on-failure`.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'ctest/summary',
    category: 'test-failure',
    strength: 'summary',
    pattern:
      /^(?:The following tests FAILED:|\d+% tests passed, [1-9]\d* tests? failed|Errors while running CTest|\s*\d+\/\d+ Test +#\d+: .{1,200}\*\*\*(?:Failed|Timeout|Exception|Not Run))/,
    meaning: 'Tests failed.',
    advice: 'Look at the list; run with `--output-on-failure`.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'latex/error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^! (?:LaTeX|Undefined|Package|Missing|Emergency|Extra|Misplaced|Argument|Paragraph|File ended)\b/,
    meaning: 'TeX could not typeset the document.',
    advice: 'Mend the line that it shows below.',
    prevention: 'Build the document before pushing.',
  },
  {
    id: 'make/no-target',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^(?:.{0,40}make(?:\[\d+\])?: \*\*\* No (?:rule to make target '[^']{1,200}'\. |targets specified)|.{0,200}:\d+: \*\*\* missing separator|error: Justfile does not contain recipe|task: Task "[^"]{1,200}" does not exist)/,
    meaning: 'The workflow asks for a target that the file of targets does not have.',
    advice: 'Add it, or mend the name or the working directory.',
    prevention: 'Rename targets and workflows in one commit.',
  },
  {
    id: 'ninja/stopped',
    category: 'compile/type-error',
    strength: 'summary',
    pattern: /^(?:ninja: (?:build stopped|error: )|FAILED: (?:\[code=\d+\] )?[\w.-]{0,100}[/.])/,
    meaning: 'A command of the build failed.',
    advice: 'Look at the first error above.',
    prevention: 'Build before pushing.',
  },
] as const satisfies readonly Rule[]
