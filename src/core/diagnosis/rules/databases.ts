import type { Rule } from '../rule.ts'

export const databases = [
  {
    id: 'database/unreachable',
    category: 'network',
    strength: 'cause',
    pick: 'last',
    pattern:
      /(?:(?<key>Can't reach database server) at|could not connect to server: |could not translate host name |connection to server at .{1,200} failed|Can't connect to (?:local )?MySQL server|MongoServerSelectionError|MongoNetworkError|SQLSTATE\[HY000\] \[2002\]|Redis connection .{1,80} failed|Connection to .{1,80}:(?:5432|3306|6379|27017) refused)/i,
    meaning: 'The database does not answer.',
    advice:
      'Check that it runs, and its host and port: `localhost` for steps on the runner, the name of the service for jobs in a container.',
    prevention: 'Give the service container a health check.',
  },
  {
    id: 'database/authentication',
    category: 'auth/permission',
    strength: 'cause',
    pattern:
      /(?:password authentication failed for user|Access denied for user|SASL: SCRAM|P1000|NOAUTH Authentication required|MongoServerError: bad auth)/,
    meaning: 'The database refuses user or password.',
    advice: 'Compare the URL of the step with the environment of the service.',
    prevention: 'Write both from one place.',
  },
  {
    id: 'prisma/drift',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Drift detected|Prisma Migrate has detected that the environment is non-interactive|The (?:following )?migration.{0,80} (?:failed|have not yet been applied|modified after)|The database schema is not empty|migrate found failed migrations|\bP1003\b)/,
    meaning: 'The database and the migrations do not agree.',
    advice: 'Use `prisma migrate deploy` in CI; resolve failed migrations.',
    prevention: 'Start from an empty database in CI; never change an applied migration.',
  },
  {
    id: 'prisma/reset',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern: /^We need to reset the /,
    meaning: 'The database does not fit the migrations, and `prisma migrate dev` wants to empty it.',
    advice: 'Use `prisma migrate deploy` in CI, against an empty database.',
    prevention: 'Start from an empty database in CI; never change an applied migration.',
  },
  {
    id: 'prisma/schema',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Prisma schema validation|Error validating(?: datasource| field| model|:)|Could not find Prisma Schema|The datasource property .{1,60} is no longer supported|Error code: P1012|\bP1012\b|@prisma\/client did not initialize yet|PrismaConfigEnvError|Failed to load config file .{1,200}prisma)/,
    meaning: 'The schema of Prisma is not valid, or its client was not generated.',
    advice: 'Run `prisma validate` and `prisma generate`.',
    prevention: 'Generate the client after install; read the migration guide of a new major version.',
  },
  {
    id: 'migration/failed',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern:
      /(?:^psql:.{1,300}:\d+: ERROR: |FATAL: {1,2}(?:role|database) ".{1,80}" does not exist|\bERROR: {1,2}(?:relation|column|type|table|constraint|index|function|schema|duplicate key|syntax error|permission denied|null value|insert or update)|The underlying table for model|SQLSTATE\[\w+\]|ActiveRecord::(?:PendingMigration|StatementInvalid|NoDatabase)|django\.db\.utils\.\w+Error|alembic\.util\.exc|Can't locate revision identified by|Multiple head revisions|sqlalchemy\.exc\.\w+|FlywayException|Flyway.{0,60}(?:failed|[Ee]rror)|liquibase\.exception|psycopg2?\.errors\.|(?:table|relation|column) "?\S{1,200}"? (?:already exists|does not exist)|no such (?:table|column): |Your models .{1,80}have changes that are not yet reflected|Conflicting migrations detected|QueryFailedError)/,
    meaning: 'A statement of a migration or query failed.',
    advice: 'Look at the statement; try the migration on a copy.',
    prevention: 'Run all migrations from an empty database on pull requests.',
  },
  {
    id: 'dbt/test-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^(?:\d\d:\d\d:\d\d {1,4})?\s{0,4}Failure in (?:unit_)?test \w/,
    meaning: 'A test of dbt found rows that should not be.',
    advice: 'Run the compiled query that it names, and look at the rows.',
    prevention: 'Run `dbt build` on pull requests, against a small copy.',
  },
  {
    id: 'dbt/error',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /^(?:\d\d:\d\d:\d\d {1,4})?\s{0,8}(?:Database|Compilation|Runtime|Parsing|Dependency) Error(?:$| in (?:(?:unit_)?test|model|snapshot|seed|source|macro|operation|rpc|sql) \S)/,
    meaning: 'A model of dbt could not be built.',
    advice: 'Read what the database says below it; the compiled SQL is in `target/`.',
    prevention: 'Run `dbt build` on pull requests, against a small copy.',
  },
  {
    id: 'django/check',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern: /SystemCheckError: |^Migrations for '\w{1,100}':$/,
    meaning: 'The models or settings of Django are not sound, or a migration is missing.',
    advice: 'Mend what it names; run `makemigrations` and commit the result.',
    prevention: 'Run `manage.py check` and `makemigrations --check` before pushing.',
  },
  {
    id: 'migration/summary',
    category: 'configuration/workflow-syntax',
    strength: 'summary',
    pattern: /(?:failed to apply cleanly to the shadow database|^Error: P\d{4}|^Error code: P\d{4})/,
    meaning: 'A migration failed.',
    advice: 'Look at the lines below it.',
    prevention: 'Run all migrations from an empty database on pull requests.',
  },
] as const satisfies readonly Rule[]
