const id=717;const ids=[717];const modules={19848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{collectFailures:()=>collectFailures});var history_history=__webpack_require__(36773);var model=__webpack_require__(57206);var errors=__webpack_require__(452);var failures_case=__webpack_require__(
56583);var commit_range=__webpack_require__(96682);var group=__webpack_require__(2943);;function commitsWithoutPull(scene){const named=(0,failures_case.DS)(scene).
map(one=>(0,group.F)(one,scene,[])).flatMap(({blame,memory})=>[...blame?.suspects??[],...memory?.mendedBy??[]]);return[...new Set(named.filter(({pull})=>pull===
void 0).map(({sha})=>sha))]}var words=__webpack_require__(44474);var ports_github=__webpack_require__(47517);var questions=__webpack_require__(36129);;const MAX_RANGES=10;
const MAX_COMMITS=30;const MAX_COMMITS_OF_RANGE=10;async function addRanges(scene,github){const wanted=(0,failures_case.B_)((0,failures_case.DS)(scene),scene.history);
const ranges=new Map;const gone=new Set;const commits=new Map;let why=`At most ${MAX_RANGES} ranges are compared in one step; the next step goes on.`;for(const ends of wanted.
slice(0,MAX_RANGES)){try{const range=await github.compare(ends.base,ends.head);const newest=range.total===1?[]:range.commits.slice(-MAX_COMMITS_OF_RANGE);for(const{
sha}of newest)if(commits.size<MAX_COMMITS&&!commits.has(sha))commits.set(sha,github.commit(sha));ranges.set((0,commit_range.Hp)(ends),{...await withFiles(range,
commits),seenAt:scene.now})}catch(error){if(!(error instanceof errors.hD))throw error;why=error.kind==="forbidden"?`${error.message} It needs \`contents: read\`.`:
error.message;if(error.kind==="not-found")gone.add((0,failures_case.SG)(ends));if(questions.Te.includes(error.kind))break}}const unread=wanted.length-ranges.size;
const what=`Commits that came with ${(0,words.K4)(unread,"failure")}`;return{added:{...history_history.s4,ranges:await withPulls(ranges,scene,github),gone},gaps:unread>
0?[{what,why}]:[]}}async function withPulls(ranges,scene,github){const history=(0,history_history.h1)(scene.history,{...history_history.s4,ranges});const fresh=new Set(
[...ranges.values()].flatMap(({commits})=>commits.map(({sha})=>sha)));const wanted=commitsWithoutPull({...scene,history}).filter(sha=>fresh.has(sha));if(wanted.
length===0)return ranges;const pulls=await pullsOf(wanted.slice(0,ports_github.SK),github);const told=commit=>{const pull=commit.pull??pulls.get(commit.sha);return pull===
void 0?commit:{...commit,pull}};return new Map([...ranges].map(([key,range])=>[key,{...range,commits:range.commits.map(told)}]))}async function pullsOf(shas,github){
try{return await github.pullsOf(shas)}catch(error){if(!(error instanceof errors.hD))throw error;return new Map}}async function withFiles(range,asked){const commits=await Promise.
all(range.commits.map(async commit=>{try{return await asked.get(commit.sha)??commit}catch(error){if(!(error instanceof errors.hD)||questions.Te.includes(error.kind))
throw error;return commit}}));return{...range,commits}}var executed_jobs=__webpack_require__(95364);var rules=__webpack_require__(38305);;const PRIME=16777619;const OFFSET=2166136261;
function versionOf(rules2){const fields=rules2.map(({id:id2,category,strength,pattern,followedBy,pick,role,level})=>[...[id2,category,strength,pattern.source,followedBy?.
source,pick,role,level]]);const text=JSON.stringify(fields);let hash=OFFSET;for(let i=0;i<text.length;i++)hash=Math.imul(hash^text.charCodeAt(i),PRIME);return(hash>>>
0).toString(16)}var failed_jobs=__webpack_require__(1659);var rule_for=__webpack_require__(55925);;const NEXT=3;function findingsIn(lines,rules2,level="error"){
const matches=new Map;const errors2=[];const exits=new Set;let paragraph=0;for(const[i,line]of lines.entries()){const next=lines.slice(i+1,i+1+NEXT);if(line.index-
1!==lines[i-1]?.index)paragraph=line.index;const rule=(0,rule_for.s)(line,rules2,next,level);if(rule?.strength==="exit")exits.add(line);else if(line.mark==="err\
or"&&line.text.trim()!=="")errors2.push(line);if(!rule)continue;const seen=matches.get(rule.id);matches.set(rule.id,{rule,first:seen?.first??line,last:line,below:seen?
seen.below:next[0]?.mark==="text"?next[0]:void 0,paragraph:seen?.paragraph??paragraph,marked:seen?.marked??(line.mark==="error"?line:void 0)})}return{matches:[...matches.
values()],errors:errors2,exits}};const NEAR=40;const weights={exit:[0,0],summary:[1,1],likely:[2,4],cause:[5,6],final:[7,7]};function rank(matches,end=Number.POSITIVE_INFINITY){
const weight=({rule,last})=>weights[rule.strength][end-last.index<=NEAR?1:0];return matches.toSorted((a,b)=>{const later=b.last.index-a.last.index;return weight(
b)-weight(a)||(a.rule.strength==="final"?-later:later)})}const MESSAGE=4;const PARAGRAPH=12;function headOf(best,matches){if(best.rule.strength==="final"||best.
rule.strength==="exit")return best;const head=matches.find(other=>{const{index}=rootOf(other);const lines=rootOf(best).index-index;const together=rootOf(best)===
best.first&&index>=best.paragraph;return lines>0&&other.rule.role!=="heading"&&lines<=(together?PARAGRAPH:MESSAGE)&&(weights[other.rule.strength][0]>=weights[best.
rule.strength][0]||other.rule.role==="exception"&&together)});return head?headOf(head,matches):best}function rootOf({rule,first,last,below:below2,marked}){if(rule.
pick==="last")return last;return marked??(rule.pick==="below"?below2??first:first)};const checked=new Set(["lint/format","compile/type-error"]);function causesIn({
lines,end},rules2){const found=findingsIn(lines,rules2);const ranked=rank(found.matches,end);if(!mayBeWarnings(ranked[0]))return{...found,ranked};const checkers=rules2.
filter(({category,strength})=>checked.has(category)&&(strength==="cause"||strength==="likely"));const warnings=rank(findingsIn(lines,checkers,"warning").matches,
end);return{...found,ranked:[...warnings,...ranked]}}function mayBeWarnings(best){if(!best||best.rule.strength==="exit")return true;return best.rule.strength===
"summary"&&(checked.has(best.rule.category)||best.rule.category==="flaky/unknown")};const MAX_SEEN=500;const purposes=[[/\b(?:lint\w{0,40}|format|fmt|prettier|eslint|stylelint|biome|ruff|black|isort|flake8|pylint|clippy|pre-commit|rubocop|ktlint|detekt|checkstyle|spotless|style\w{0,40}|spell\w{0,40}|cspell|typos|codespell|markdownlint\S{0,80}|markdown-link-check|lychee\S{0,80}|link-?check\w{0,40}|commitlint\S{0,80}|actionlint|hadolint|shellcheck|yamllint|vale|hlint|ormolu|fourmolu|credo|cppcheck|clang-tidy|clang-format|gofmt|gofumpt|goimports|knip|depcheck|publint|attw|kubeconform|kubeval|redocly|spectral|buf|unimport|semantic-pull-request)\b/i,
"lint/format"],[/\b(?:audit|trivy\S{0,80}|grype|codeql\S{0,80}|snyk\S{0,80}|gitleaks\S{0,80}|trufflehog|semgrep|checkov|tfsec|bandit|sonar\w{0,40}|dependency-review\S{0,80}|govulncheck|safety|brakeman|osv-scanner\S{0,80}|scorecard\S{0,80}|ossf\S{0,80}|security|vulnerabilit\w{1,40})\b/i,
"security-scan"],[/\b(?:tests?|pytest|tox|nox|jest|vitest|mocha|karma|playwright|cypress|e2e|rspec|phpunit|pest|ctest|coverage|codecov|behave|k6|stryker|chromatic|percy|newman|lighthouse|lhci|unittest|check-manifest|ginkgo|gotestsum|nextest|molecule|detox|maestro|appium|robot|locust|R CMD check|prove|bench\w{0,40})\b/i,
"test-failure"],[/\b(?:tsc|type-?checks?|check-types|vue-tsc|svelte-check|mypy|pyright|phpstan|psalm|dialyzer|go vet)\b/i,"compile/type-error"],[/\b(?:(?:npm|pnpm|yarn|bun|pip3?|uv|poetry|bundle|composer|mix deps|conda|mamba|gem|brew|choco|apt|apt-get|dnf|apk) {1,9}(?:-\S{1,80} {1,9}){0,9}(?:ci|i|install|add|sync|get|update|restore|env create|env update)|uv sync|(?:dotnet|nuget) restore|yarn$|flutter pub get|pod install|go mod (?:tidy|download)|cargo fetch|dependabot|renovate|setup-mini(?:conda|forge)|setup-micromamba)\b/i,
"dependency-resolution"],[/\bdocker (?:build|buildx|compose build)|docker\/(?:build-push-action|bake-action)|\bbuildah\b/i,"docker-build"],[/\b(?:deploy\w{0,40}|publish\w{0,40}|release\w{0,40}|terraform|tofu|helm|kubectl|argocd|flux|skaffold|pulumi|supabase|cdk|serverless|sam deploy|ansible\S{0,80}|vercel|netlify|wrangler|firebase|fly(?:ctl)?|heroku|eb|gcloud|az|aws|twine|rsync|scp|ssh\S{0,80}|ftp\S{0,80}|goreleaser|migrat\w{1,40}|docker push|gem push|pod trunk|fastlane|railway|render|surge|eas|dokku|kamal|capistrano|cloudflare\S{0,80}|codedeploy|ecs\S{0,80}|cloud-?run\S{0,80})\b/i,
"deploy"],[/\b(?:build\w{0,40}|compil\w{1,40}|make|cmake|ninja|assemble\w{0,40}|bundle\w{0,40}|hugo|jekyll|mkdocs|sphinx\S{0,80}|docusaurus|pyinstaller|candle|wix|latexmk|pdflatex|xelatex|pio|platformio|zig|sbt|lein|msbuild|xcodebuild|gradlew?|mvnw?|webpack|vite|rollup|tauri|electron-builder|cargo|swift|iscc|makensis|stack|cabal|dune|meson|bazel\w{0,40}|package|dist)\b/i,
"compile/type-error"]];const AFTERMATH=/artifact|upload|report|notif|slack|comment|summary|github-script|codecov|clean|\bstop\b|\bdown\b|\blogs?\b|always|issue|^cat |^echo |^if |post job|hook-extensions/i;
const COMMAND=/^(?:> |\$ )(\S.{0,300})/;const TALK=/^\s*(?:#|(?:echo|printf|if|elif|else|then|fi|for|while|do|done|case|esac|exit|set|cd|grep|cat|export|local|return|Write-Host)\b|[\w-]+=|[{}()])/;
const TEST_FRAME=/^\s{0,20}(?:File "[^"]{0,300}(?:[\\/]tests?[\\/]|[\\/]test_)[^"]{0,200}\.py", line |at .{0,300}\.(?:test|spec)\.[cm]?[jt]sx?:\d)/;function purposeOf({
name="",script,lines}){if(lines.some(({text})=>TEST_FRAME.test(text.slice(0,MAX_SEEN))))return"test-failure";const commands=lines.map(({text})=>COMMAND.exec(text)?.[1]??
"");for(const text of[name,...script.filter(line=>!TALK.test(line)).toReversed(),...commands.toReversed()]){const words2=text.slice(0,MAX_SEEN).replaceAll("_","\
 ");const purpose=purposes.find(([pattern])=>pattern.test(words2));if(purpose)return purpose[1]}return void 0}function isAftermath(name){return name!==void 0&&AFTERMATH.
test(name)}var harmless=__webpack_require__(20254);;const heading_MAX_SEEN=500;const BARE=/^\W{0,8}(?:error|err!|fatal|fail(?:ed|ure)?|exception)\W{0,4}(?:[a-z]{1,6}-?\d{1,6})?\W{0,3}$/i;
const MAX_HEADING=36;const BRANCH=/^\s{0,40}(?:> |`-> {0,4})\S/;const RULE=/^(?:\[INFO\] )?[-=~_*\s]{0,300}$/;const isBare=({text})=>BARE.test(text.slice(0,heading_MAX_SEEN));
function isHeading(line){const text=line.text.trim();return text.endsWith(":")&&text.length<=MAX_HEADING||isBare(line)}function messageUnder(heading,lines){const next=lines.
slice(lines.indexOf(heading)+1).find(({text})=>!RULE.test(text));return next?.mark==="text"?innermost(next,lines):heading}function innermost(line,lines){let at=lines.
indexOf(line);while(isBranch(lines[at+1])&&lines[at+1]?.index===(lines[at]?.index??0)+1)at+=1;return lines[at]??line}const isBranch=line=>!!line&&BRANCH.test(line.
text.slice(0,heading_MAX_SEEN));;const tally_MAX_SEEN=500;const COUNTS=[/^.{0,40}?\b\d{1,9} (?:[\w-]{1,30} ){0,2}(?:errors?|failures?|failed|problems?|issues?|links?|offenses?|violations?|vulnerabilities|findings?)\b[^:]{0,40}$/i,
/\b(?:errors|failures|failed|problems|issues): ?\d{1,9}\b/i,/^\s{0,20}[a-z][a-z ()/-]{0,60}(?:: {0,60}| {2,60})\d{1,9}$/i,/\bfiles? would be \w/i];const VERDICTS=[
/^\W{0,8}(?:failure: )?(?:build|lint|tests?|checks?|run|compilation) failed\b.{0,30}$/i,/^\W{0,8}(?:failed to compile|failures?)\W{0,4}$/i,/^> Task \S{1,200} FAILED$/,
/\b(?:finished|exited|ended|failed|completed|done) with (?:errors?|(?:an? )?(?:exit |return )?(?:code|status):? -?\d{1,9})\W{0,3}$/i,/^\W{0,8}(?:[\w-]{1,30} ){1,3}fail(?:ed|ure)\W{0,4}$/i];
const tallies=[...COUNTS,...VERDICTS];function isTally(line){const text=line.slice(0,tally_MAX_SEEN);return tallies.some(pattern=>pattern.test(text))};const LOUD=/mismatch|not (?:permitted|allowed|set|valid|supported|met)|does not|doesn't|did not|didn't|violat|reject|exceed|forbidden|expired|conflict|unknown|unsupported|incorrect|broken|outdated|unused|err_|err!|error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |错误|失败|エラー|失敗|fehler|erreur|échec|falló|ошибка|❌|✖|✗|✘|⨯|🚨|⛔|🛑|💀/i;
const WEAK=/\b(?:breaking|expected|should (?:be|have|not)|duplicate|already|below|stale|drift|leak|crash|refus|gave up|giving up|tim(?:ed ?|e-?)out|unhealthy|too (?:many|few|long|short|large|big|old|small)|wrong|illegal|differ|not \w+ed\b|needs? to)/i;
const CALM=/\b(?:0|no|zero|without(?: any)?) (?:\w{1,30} )?(?:errors?|fail\w{0,10}|problems?|issues?|exceptions?)\b|\b(?:errors?|fail\w{0,10})(?: \w{1,30})?: ?0\b|\.\.\.\s*$|^\s*(?:at \S|#\d{1,6} |File ")|^\$ |<asynchronous suspension>|^\s*https?:\/\/\S{1,400}$/i;
const WORDS=/[\p{L}\p{N}]/u;const NAMES=/[\w./@-]{0,80}\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|cs|rb|php|cpp|h|dart|ya?ml|json|md|html)\b|--[\w-]{1,40}|\b(?:error|fail|exception)\w{0,20}[-_.]\w[\w.-]{0,40}|\b\w[\w.-]{0,40}[-_.](?:error|exception)\w{0,20}/gi;
const CLEANUP=/^(?:debconf|dpkg-preconfigure|invoke-rc\.d): |No such container|^Unable to find image '.{1,200}' locally|kill: .{0,40}No such process|DeprecationWarning|Failed to upload artifacts?:|Failed to save cache/;
const ADVICE=/^\W{0,8}(?:please |you (?:can|may|could) |consider |try |to \w+ |run (?!fail)|see |for more |learn more|(?:hint|help|tip|usage)\b)/i;const unclassified_MAX_SEEN=500;
const isCalm=text=>!WORDS.test(text)||CALM.test(text)||ADVICE.test(text)||CLEANUP.test(text)||(0,harmless.Hh)(text)||(0,harmless._m)(text);const says=(words2,line)=>{
const text=line.slice(0,unclassified_MAX_SEEN);return words2.test(text.replace(NAMES,""))&&!isCalm(text)};const isLoud=({text})=>says(LOUD,text);const TAIL=60;const unclassified_NEAR=15;
const isError=line=>isLoud(line)&&!(0,harmless.Vv)(line.text)&&!isTally(line.text);const kinds=[[isError,TAIL],[line=>isLoud(line)&&!(0,harmless.Vv)(line.text),
TAIL],[({text})=>says(WEAK,text)&&!(0,harmless.Vv)(text),unclassified_NEAR],[isLoud,TAIL],[({text})=>says(WEAK,text),unclassified_NEAR]];function bestLine(lines,{
errors:errors2,exits},exit){if(errors2[0])return errors2[0];const end=lines.findLastIndex(({mark})=>mark==="error");const before=lines.slice(0,end<0?lines.length:
end).filter(({mark})=>mark!=="error").slice(exit?-unclassified_NEAR:-TAIL);const tail=before.filter(line=>!exits.has(line));for(const[isKind,reach]of kinds){const at=tail.
findLastIndex(isKind);if(at>=0&&tail.length-at<=reach)return below(tail,beginning(tail,at,isKind))}const isSilent=line=>isHeading(line)||isCalm(line.text.slice(
0,unclassified_MAX_SEEN));const last=exit??before.find(line=>exits.has(line))??tail.findLast(line=>!isSilent(line));return last&&isSilent(last)?void 0:last}function lastError(lines){
const at=lines.findLastIndex(isError);return at<0?void 0:below(lines,beginning(lines,at,isError))}function beginning(lines,at,isKind){const before=lines.slice(Math.
max(0,at-2),at).findIndex(isKind);return before<0?at:beginning(lines,Math.max(0,at-2)+before,isKind)}function below(lines,at){const line=lines[at];return line&&
(isHeading(line)?messageUnder(line,lines):innermost(line,lines))};function failedStep(log,rules2,conclusion){const{steps,extent,savedCache}=log;if(savedCache&&conclusion===
void 0)return void 0;const failed2=steps.filter(({outcome})=>outcome==="failed");const step=failed2.findLast(({name})=>!isAftermath(name))??failed2[0];if(step)return step;
if(extent==="whole"&&conclusion===void 0)return void 0;return steps.findLast(({end})=>end!==void 0)??strongest(steps,rules2)??steps.findLast(({lines})=>lines.some(
isLoud))}function strongest(steps,rules2){const found=steps.map(step=>({step,matches:findingsIn(step.lines,rules2).matches}));const[best]=rank(found.flatMap(({matches})=>matches));
return best&&found.find(({matches})=>matches.includes(best))?.step}var fnv=__webpack_require__(56667);;const changing=[[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
"<id>"],[/\bsha(?:256|384|512)[:-][A-Za-z0-9+/=]{16,128}/g,"<hash>"],[/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/g,"<ti\
me>"],[/\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?/g,"<time>"],[/\b0x[0-9a-f]+\b/gi,"<address>"],[/\b(?=[0-9a-f]{0,40}\d)(?=\d{0,40}[a-f])[0-9a-f]{7,128}\b/gi,"<hash>"],[
/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,"<host>"],[/\b(localhost|host\.docker\.internal|\[::1?\]):\d{2,5}\b/g,"<host>"],[/(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|\/github\/workspace|[A-Z]:[\\/]a)[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}[\\/]/g,
""],[/(?:\/opt\/hostedtoolcache|\/Users\/runner\/hostedtoolcache|[A-Z]:[\\/]hostedtoolcache)[\\/][^\s'"()]{0,200}/g,"<tool>"],[/(?:\/tmp|\/var\/folders|\/private\/tmp|[A-Z]:[\\/]a[\\/]_temp|\/home\/runner\/work\/_temp)[\\/][^\s'"()]{0,200}/g,
"<temporary>"],[/\b\d+(?:\.\d+)? ?(?:ms|s|sec|secs|seconds|m|min|mins|minutes|h|hours)\b/g,"<duration>"],[/\b\d+(?:\.\d+)? ?(?:B|KB|KiB|kB|MB|MiB|GB|GiB|bytes)\b/g,
"<size>"],[/:\d+:\d+\b/g,":<at>"],[/\((\d+),(\d+)\)/g,"(<at>)"],[/\bline \d+(?:, column \d+)?/g,"line <at>"],[/(\.\w{1,8}):\d+\b/g,"$1:<at>"],[/(\.\w{1,8})\(\d+\)/g,
"$1(<at>)"],[/\b\d+\.\d{2,}(?=\D|$)/g,"<number>"],[/\d{4,80}/g,"<number>"],[/\\/g,"/"],[/\s{1,500}/g," "]];function normalize(line){return changing.reduce((rest,[
pattern,instead])=>rest.replace(pattern,instead),line).trim()};function fingerprintOf({rule,line,tests}){const key=rule?.pattern.exec(line)?.groups?.key??line;const names=[
...new Set(tests.map(normalize))].sort();const fields=[rule?.id??"",...names.length>0?names:[normalize(key)]];return(0,fnv.P)(fields.map(field=>`${field.length}\
:${field}`).join(""))}var diagnosis_location=__webpack_require__(62838);var redact=__webpack_require__(76512);;function lastTold(line,lines){const below2=lines[lines.
indexOf(line)+1];if(!below2||below2.mark==="error")return line;const again=lines.findLastIndex(({text},i)=>text===line.text&&lines[i+1]?.text===below2.text);return lines[again]??
line};const MAX_TEXT=2e3;function rootIn(step,causes,familiar){const{lines}=step;const[best]=causes.ranked;const known=best&&knows(best,causes)?best:void 0;const head=known&&
headOf(known,causes.ranked);const usual=head?messageOf(head,lines):byPlace(step,causes);const chosen=head||!familiar?usual:byPlace(step,causes,familiar);return{
known,rule:(known?.rule.category==="flaky/unknown"?head:best)?.rule,line:chosen&&lastTold(chosen,lines),stable:known?messageOf(known,lines):usual}}function knows({
rule,marked},{errors:errors2}){if(rule.strength==="exit")return false;return rule.strength!=="summary"||rule.category!=="flaky/unknown"||!!marked||errors2.length===
0}const AROUND=60;function messageOf(match,lines){const line=rootOf(match);const{category,strength}=match.rule;if(strength!=="summary"&&category!=="flaky/unknow\
n")return line;if(strength==="summary"&&isHeading(line))return messageUnder(line,lines);if(!isTally(line.text))return line;const at=lines.indexOf(line);const above=lastError(
lines.slice(Math.max(0,at-AROUND),at));if(above||strength!=="summary")return above??line;return lastError(lines.slice(at+1,at+1+AROUND))??line}function byPlace({
lines},causes,familiar){const{errors:errors2,exits}=causes;const[best]=causes.ranked;const telling=best?.rule.category==="flaky/unknown"?void 0:best&&rootOf(best);
const isNew=({text})=>!familiar?.has(normalize(text.slice(0,MAX_TEXT)));const unseen=lines.filter(line=>line.mark==="error"||isNew(line));const found=unseen.some(
({mark})=>mark==="text")?bestLine(unseen,{errors:errors2.filter(isNew),exits},telling):bestLine(lines,{errors:errors2,exits},telling);return found??(best&&rootOf(
best))};function playwrightList(){let listing=false;return text=>{const name=listing?/^\s{4}((?:\[[^\]]{1,80}\] › )?\S{1,300}:\d{1,9}:\d{1,9} › .*)/.exec(text)?.[1]?.
replace(/[ ─=]{1,300}$/,""):void 0;if(name)return{runner:"playwright",name};listing=/^\s{2}\d+ failed$/.test(text);return void 0}}const MAX_TITLE=12;function mochaList(){
let listing=false;let title=[];return text=>{const[,first]=/^\s{2}\d+\) (\S.*)$/.exec(text)??[];const[,more]=/^\s{5,40}(\S.*)/.exec(text)??[];if(/^\s{2}\d+ failing$/.
test(text))listing=true;if(!listing)return void 0;if(title.length>0&&more&&title.length<MAX_TITLE)title.push(more);else if(title.length===0&&first)title=[first];else{
const open=title.length>0;title=[];return open?"taken":void 0}if(!text.endsWith(":"))return"taken";const name=title.join(" ").slice(0,-1);title=[];return{runner:"\
mocha",name}}}function nodeList(){let placed=false;return text=>{const name=placed?/^✖ (.+) \([\d.]+ms\)$/.exec(text)?.[1]:void 0;placed=/^test at \S+:\d+:\d+$/.
test(text);return name?{runner:"node",name}:void 0}}function behaveList(){let listing=false;return text=>{if(text.startsWith("Failing scenarios:"))listing=true;
const name=listing?/^\s{0,4}(\S{1,300}\.feature:\d{1,9} {1,2}\S.*)$/.exec(text)?.[1]:void 0;return name?{runner:"behave",name}:void 0}}function jasmineList(){let title;
return text=>{const name=text==="  Message:"?title:void 0;title=/^\d+\) (\S.*)$/.exec(text)?.[1];return name?{runner:"jasmine",name}:void 0}}function bustedList(){
let placed=false;return text=>{const name=placed?text.trim():void 0;placed=/^(?:Failure|Error) → \S{1,300} @ \d+$/.test(text);return name?{runner:"busted",name}:
void 0}}const listReaders=()=>[playwrightList(),mochaList(),nodeList(),behaveList(),jasmineList(),bustedList()];var prefix=__webpack_require__(96941);;const testPatterns=[
{runner:"pytest",source:"list",pattern:/^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?([^\s:]{1,300}\.py(?:::[^\s[]{1,300})?(?:\[.{0,300}?\])?)(?= - |\s{0,20}$)/},{runner:"\
pytest",source:"list",pattern:/^FAILED CONSISTENTLY: (\S+)/},{runner:"pytest",source:"detail",pattern:/^(?:\[gw\d+\] \[ *\d+%\] (?:FAILED|ERROR) )([^\s:]{1,300}\.py::\S+)/},
{runner:"pytest",source:"detail",pattern:/^([^\s:]{1,300}\.py::[^\s[]{1,300}(?:\[.{0,300}?\])?) (?:FAILED|ERROR)\b/},{runner:"pytest",source:"detail",pattern:/^_{3,} ((?!ERROR |summary|coverage: )[A-Za-z].*?) _{3,}$/},
{runner:"unittest",source:"detail",pattern:/^(?:FAIL|ERROR): (\w+ \([\w.]+\)(?: \[[^\]]{1,200}\])?)/},{runner:"playwright",source:"detail",pattern:/^\s{1,20}\d{1,6}\) ((?:\[[^\]]{1,80}\] › )?\S{1,300}\.\w{1,8}:\d{1,7}:\d{1,7} › .{0,500}?)[ ─=]{0,300}$/},
{runner:"jest",source:"detail",pattern:/^\s{0,40}● (?!Console|Test suite failed|Validation|Deprecation|Cannot log|Multiple|process\.exit)(.{1,500} › .+)$/},
{runner:"vitest",source:"detail",pattern:/^\s*(?:❯ )?FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S{1,300}\.\w{1,8} > .{1,500}?)(?: \d{1,9}ms)?$/},{runner:"vitest",source:"\
detail",pattern:/^\s*FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S{1,300}\.\w{1,8}) \[ \S{1,300} \]$/},{runner:"bun",source:"detail",pattern:/^\(fail\) (.+?)(?: \[[\d.]+m?s\])?$/},
{runner:"go",source:"detail",pattern:/^\s*--- FAIL: (\S+)(?: \(|$)/},{runner:"go",source:"detail",pattern:/^Benchmark\S{1,200}\s{1,200}--- FAIL: (Benchmark\S{1,200})$/},
{runner:"go",source:"detail",pattern:/^=== FAIL: \S+ (\S+) \(/},{runner:"ginkgo",source:"list",pattern:/^\s{0,4}\[(?:FAIL|PANICKED!?|TIMEDOUT)\] (.{1,300} \[\w{2,30}\] .{1,300})$/},
{runner:"rust",source:"detail",pattern:/^test (\S+(?: - .{0,200}\(line \d+\))?)(?: - should panic)? \.\.\. FAILED$/},{runner:"nextest",source:"detail",pattern:/^\s*(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\] (?:\([ \d/]+\) )?(\S+ \S+)$/},
{runner:"surefire",source:"detail",pattern:/^\[ERROR\] (?:Tests run:.{0,120} (?:FAILURE|ERROR)! .{0,8}in )?([\w.$]{1,300}\.[\w$]{1,200}(?:\([^)]{0,200}\)|\[[^\]]{0,200}\]){0,3}) (?:-- )?Time elapsed: [\d.]{1,12} ?s(?:ec)? {1,9}<<< (?:FAILURE|ERROR)!/},
{runner:"surefire",source:"detail",pattern:/^(?:\[ERROR\] )?(\w+\([\w.$]+\)) +Time elapsed: [\d.]+ ?s(?:ec)? +<<< (?:FAILURE|ERROR)!/},{runner:"surefire",source:"\
short",pattern:/^\[ERROR\] {3}((?:[\w$]{1,200}>)?[\w$.]{1,300}\.[\w$]{1,200})(?::\d+|(?= »))/},{runner:"karma",source:"detail",pattern:/^(?:Chrome|Firefox|Safari|Edge)[\w ]{0,20} [\d.]{1,20} \([^)]{1,60}\) (.+) FAILED$/},
{runner:"scalatest",source:"detail",pattern:/^\[info\]\s+- (.+?) \*\*\* FAILED \*\*\*/},{runner:"gradle",source:"detail",pattern:/^([\w.$]+(?:\[\w+\])? > .+) FAILED$/},
{runner:"dotnet",source:"detail",pattern:/^\s*(?:Failed|X) ([\w.+`]+(?:\(.*\))?) \[(?:< )?[\d.]+ ?(?:ms|s|m|h)(?: [^\]]{1,12})?\]$/},{runner:"xunit",source:"det\
ail",pattern:/^\s*(?:\[xUnit\.net [\d:.]{1,20}\]\s{1,20})?([^\s.]{1,100}\.\S{1,300}(?:\(.{0,500}\))?) \[FAIL\]$/},{runner:"rspec",source:"list",pattern:/^rspec (\.?\/?\S+(?:\[[\d:]+\]|:\d+)) # /},
{runner:"minitest",source:"detail",pattern:/^([\w:]+#test_\S+) \[/},{runner:"phpunit",source:"detail",pattern:/^\d+\) ([\w\\]+::\w+(?: with data set .+)?)$/},{runner:"\
codeception",source:"detail",pattern:/^\d+\) (\w{1,100}(?:Cest|Cept|Test): .{1,300})$/},{runner:"pest",source:"detail",pattern:/^\s*FAILED\s{1,20}(Tests\\\S{1,300} > .{1,300}?)\s{2,200}\S{0,100}$/},
{runner:"dart",source:"detail",pattern:/^\d\d:\d\d (?:\+\d+ )?(?:~\d+ )?(?:-\d+: )(.+) \[E\]$/},{runner:"xctest",source:"detail",pattern:/^(?:.*\s)?Test Case '([^']+)' failed \(/},
{runner:"swift-testing",source:"detail",pattern:/^[✘􀢄] Test (?!run with )(.+?) failed after /u},{runner:"exunit",source:"detail",pattern:/^\s+\d+\) ((?:test|property|doctest) .+ \([\w.]+\))$/},
{runner:"gtest",source:"detail",pattern:/^(?:\d+: )?\[ {2}FAILED {2}\] ([\w/]+\.[\w/]+)/},{runner:"dbt",source:"detail",pattern:/^(?:\d\d:\d\d:\d\d {1,4})?\s{0,4}Failure in (?:unit_)?test (\w{1,300}) \(/},
{runner:"ctest",source:"list",pattern:/^\s*\d+ - (.+?) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|ILLEGAL|Bus error|Exit code .{1,40})\)/},{runner:"\
bazel",source:"list",pattern:/^(\/\/[^\s:]{0,300}:\S{1,300}) {1,300}(?:\(.{1,20}\) )?(?:FAILED|TIMEOUT|FAILED TO BUILD)\b/},{runner:"testthat",source:"detail",pattern:/^\s*── (?:Failure|Error) \((?:'[^']{1,200}'|[\w.-]{1,100}\.[Rr]:[\d:]{1,20})\): (.{1,500}?) ─/},
{runner:"testthat",source:"detail",pattern:/^\s*── \d{1,5}\. (?:Failure|Error): (.{1,500}?) \(@/},{runner:"testthat",source:"detail",pattern:/^\s*── (?:Failure|Error): (.{1,500}?) ─/},
{runner:"forge",source:"detail",pattern:/^\s*\[FAIL.{0,1000}\] (\w+\([^()]{0,300}\)) \(/},{runner:"perl",source:"detail",pattern:/^\s*#\s{1,4}Failed test '(.+)'$/},
{runner:"clojure",source:"detail",pattern:/^(?:FAIL|ERROR) in \(([\w?!*.-]+)\)/},{runner:"kaocha",source:"detail",pattern:/^(?:FAIL|ERROR) in ([\w.-]{1,200}\/[\w?!*.-]{1,200}) \(/},
{runner:"cucumber",source:"list",pattern:/^cucumber (?:-p \w+ )?(\S+\.feature:\d+)/},{runner:"crystal",source:"list",pattern:/^crystal spec (\S+:\d+) # /},{runner:"\
boost",source:"detail",pattern:/\): (?:fatal )?error: in "([^"]{1,300})": /},{runner:"zig",source:"detail",pattern:/^\d+\/\d+ (\S+?)\.\.\.FAIL/},{runner:"zig",source:"\
detail",pattern:/^error: '(\S{1,200}\.test\.[^']{1,300})' (?:failed|leaked|timed)/},{runner:"tap",source:"detail",pattern:/^not ok \d+ (?:- )?((?!.*# (?:TODO|SKIP)).+)$/},
{runner:"ava",source:"detail",pattern:/^\s*✘ \[fail\]: (.{1,500}?)(?: Error thrown in test)?$/},{runner:"deno",source:"list",pattern:/^(.+?) => \.\/\S+:\d+:\d+$/}];
;const tests_weights={short:0,detail:1,list:2};const MAX_NAMES=1e3;const MAX_LENGTH=500;const tests_MAX_SEEN=2e3;function failingTests(lines){const reader=createTestReader();
for(const line of lines)reader.read(line.text.slice(0,tests_MAX_SEEN));return reader.names()}function createTestReader(){const found=new Map;const lists=listReaders();
const add2=(runner,name,source)=>{const names2=found.get(runner)??new Map;found.set(runner,names2);const known=name.trim().slice(0,MAX_LENGTH);const other=names2.
get(known);if(names2.size<MAX_NAMES&&(!other||tests_weights[source]>tests_weights[other]))names2.set(known,source)};const read=text=>{const listed=lists.map(list=>list(
text)).find(one=>one!==void 0);if(listed==="taken")return;if(listed)return add2(listed.runner,listed.name,"list");for(const seen of[text,(0,prefix.Z)(text)]){const pattern=testPatterns.
find(one=>one.pattern.test(seen));const name=pattern?.pattern.exec(seen)?.[1];if(pattern&&name)return add2(pattern.runner,name,pattern.source)}};const names=()=>[
...found.values()].flatMap(sources=>{const best=Math.max(...[...sources.values()].map(source=>tests_weights[source]));return[...sources].filter(([,source])=>tests_weights[source]===
best).map(([name])=>name)});return{read,names:()=>longest(names()).slice(0,MAX_NAMES)}}function longest(names){const all=[...new Set(names)];return all.filter(name=>!all.
some(other=>other!==name&&other.endsWith(`/${name}`)))};const MAX_ALSO=5;const BEFORE=3;const AFTER=8;const diagnose_MAX_TEXT=2e3;function diagnose(log,rules2,conclusion,familiar){
const step=failedStep(log,rules2,conclusion);if(!step)return{failed:false};const causes=causesIn(step,rules2);const{known,rule,line,stable}=rootIn(step,causes,familiar);
const tests=failingTests(step.lines);return{failed:true,category:categoryOf(rule,step,tests),rule:known||rule?.category!=="flaky/unknown"?rule?.id:void 0,root:line&&
placeOf(line),location:line&&(0,diagnosis_location.z)(line.text.slice(0,diagnose_MAX_TEXT)),excerpt:line?around(line,step.lines).map(shownOf):[],tests:tests.map(
redact.E),fingerprint:fingerprintOf({rule:known?.rule,line:stable?.text??"",tests}),also:othersIn(step,log,rules2).filter(other=>other.rule!==rule?.id).slice(0,
MAX_ALSO),step:step.name===void 0?void 0:(0,redact.E)(step.name).slice(0,diagnose_MAX_TEXT)}}const within=new Set(["network","timeout","flaky/unknown"]);function categoryOf(rule,step,tests){
const category=rule?.category??"flaky/unknown";if(tests.length>0&&rule?.strength!=="cause"&&rule?.strength!=="final"&&within.has(category))return"test-failure";
return category==="flaky/unknown"?purposeOf(step)??category:category}function othersIn(failed2,{steps},rules2){return[failed2,...steps.filter(step=>step!==failed2&&
step.outcome==="failed")].flatMap(step=>causesIn(step,rules2).ranked).filter(({rule})=>rule.strength==="cause"||rule.strength==="final").map(match=>({rule:match.
rule.id,category:match.rule.category,root:placeOf(rootOf(match))}))}function around(line,lines){const at=lines.indexOf(line);return lines.slice(Math.max(0,at-BEFORE),
at+AFTER+1)}const placeOf=({index,text})=>({index,line:(0,redact.E)(text.trim()).slice(0,diagnose_MAX_TEXT)});const shownOf=({index,text})=>({index,line:(0,redact.
E)(text.trimEnd()).slice(0,diagnose_MAX_TEXT)});;function secondReading(runs,history,{rules:rules2,now}){const findings=new Map;const toRead=[];for(const execution of(0,
failed_jobs.lA)(runs,history)){const{run,job}=execution;const finding=history.findings.get(job.id);if(!finding||finding.rule!==void 0||finding.rulesVersion===rules2.
version)continue;const known=knownByNow(finding,rules2.all);if(known)findings.set(job.id,{...known,readAt:now});else if(!history.gone.has((0,failed_jobs.Up)(run.
id,job.id)))toRead.push(execution)}return{findings,toRead}}function knownByNow(finding,rules2){const{excerpt,line,step:name,testCount}=finding;if(!excerpt||line===
void 0||testCount>0||!isWhole(line,excerpt.lines[excerpt.root]))return void 0;const lines=excerpt.lines.map((text,index)=>({index,mark:"text",text}));const step={
name,script:[],lines,end:void 0,outcome:"failed"};const diagnosis=diagnose({steps:[step],extent:"part",savedCache:false},rules2,"failure");if(!diagnosis.failed||
diagnosis.rule===void 0||diagnosis.root?.index!==excerpt.root)return void 0;const{category,rule,fingerprint}=diagnosis;return{...finding,category,rule,fingerprint,
comparedWith:void 0,rulesVersion:void 0}}function isWhole(line,shown2){return shown2?.trim()===line&&!line.endsWith("\u2026")&&!line.includes("***")}var matching=__webpack_require__(
98871);;const MAX_LINES_BEFORE=3;const MAX_LINES_AFTER=8;const MAX_LINE=200;const KEY_MATERIAL=/^\s*[A-Za-z0-9+/]{60,76}={0,2}$/;const KEY_END=/^\s*[A-Za-z0-9+/]{1,76}={0,2}$/;
const RUNNERS_OWN=/^(?:Process completed with exit code|Post job cleanup\.|Cleaning up orphan processes)/;function excerptOf(lines,{index}){const at=lines.findIndex(
line=>line.index===index);if(at<0)return void 0;const first=Math.max(0,at-MAX_LINES_BEFORE);const end=lines.findIndex(({line},i)=>i>at&&RUNNERS_OWN.test(line));
const last=Math.min(end<0?lines.length:end,at+1+MAX_LINES_AFTER);const told=lines.slice(first,last).map(({line},i)=>shown(line,lines[first+i-1]?.line??""));return{
lines:told,root:at-first}}function shown(line,before){if(KEY_MATERIAL.test(line)||KEY_MATERIAL.test(before)&&KEY_END.test(line))return"***";return line.length>MAX_LINE?
`${line.slice(0,MAX_LINE-1)}\u2026`:line}var encoding=__webpack_require__(46948);;const BLOCKS=1<<16;function createFinder(words2){const encoder=new TextEncoder;
const needles=words2.map(word=>encoder.encode(word.toLowerCase()));const length=Math.min(...needles.map(needle=>needle.length));if(length<2)throw new Error("A w\
ord to find needs two bytes.");const fold=Uint8Array.from({length:256},(_,byte)=>byte>=65&&byte<=90?byte+32:byte);const shifts=new Uint8Array(BLOCKS).fill(length-
1);const ending=[];for(const needle of needles){for(let i=1;i<length;i++){const block=(needle[i-1]??0)<<8|(needle[i]??0);shifts[block]=Math.min(shifts[block]??0,
length-1-i);if(i===length-1)ending[block]=[...ending[block]??[],needle]}}const startsAt=(bytes,start,needle)=>{for(let i=0;i<needle.length;i++)if(fold[bytes[start+
i]??0]!==needle[i])return false;return true};return(bytes,from)=>{let at=from+length-1;while(at<bytes.length){const block=fold[bytes[at-1]]<<8|fold[bytes[at]];const shift=shifts[block];
if(shift===0){const start=at-length+1;for(const needle of ending[block]??[])if(startsAt(bytes,start,needle))return start;at+=1}else at+=shift}return bytes.length}}
;const hold_MAX_LINE=8192;const MAX_LINES=400;const ROOM=1<<19;const LINE_FEED=10;function createHold({find,isWanted,take}){const room=new Uint8Array(ROOM);let length=0;
const starts=new Int32Array(MAX_LINES+1);const found=new Uint8Array(MAX_LINES+1);let held=0;let index=0;let oldest=0;let open=0;const startOf=i=>i<held?starts[(oldest+
i)%starts.length]??0:open;const release=all=>{if(all||found[oldest]===1){const start=startOf(0);take(index,room.subarray(start,Math.min(startOf(1)-1,start+hold_MAX_LINE)))}
oldest=(oldest+1)%starts.length;held-=1;index+=1};const close=(end,finding)=>{const place2=(oldest+held)%starts.length;const start=open;const wanted=finding||isWanted?.(
room.subarray(start,Math.min(end,start+hold_MAX_LINE)))===true;starts[place2]=start;found[place2]=wanted?1:0;held+=1;open=end+1;if(finding&&hold_isError(room,start,
end))while(held>0)release(true);else if(held>MAX_LINES)release(false)};const make=bytes=>{length=Math.min(length,open+hold_MAX_LINE);while(held>0&&length-startOf(
0)+bytes>ROOM)release(false);const base=startOf(0);room.copyWithin(0,base,length);for(let i=0;i<held;i++)starts[(oldest+i)%starts.length]=startOf(i)-base;length-=
base;open-=base};const read=chunk=>{if(length+chunk.length>ROOM)make(chunk.length);room.set(chunk,length);let end=room.subarray(0,length+chunk.length).indexOf(LINE_FEED,
length);length+=chunk.length;const filled=room.subarray(0,length);let next=-1;while(end>=0){if(next<open)next=find(filled,open);close(end,next<end);end=filled.indexOf(
LINE_FEED,open)}};return{push(chunk){for(let at=0;at<chunk.length;at+=ROOM/4)read(chunk.subarray(at,at+ROOM/4))},finish(){read(Uint8Array.of(LINE_FEED));while(held>
0)release(true)}}}const ERROR_MARK=new TextEncoder().encode("##[error]");const MAX_BEFORE_MARK=300;function hold_isError(bytes,start,end){const last=Math.min(end-
ERROR_MARK.length,start+MAX_BEFORE_MARK);for(let at=start;at<=last;at++){if(bytes[at]===ERROR_MARK[0]&&ERROR_MARK.every((byte,i)=>bytes[at+i]===byte))return true}
return false}var diagnosis_line=__webpack_require__(27963);;const stems=["##[group","##[endgroup","##[error","##[start-action","##[end-action","::error","post j\
ob cleanup.","cleaning up orphan processes","cache hit occurred","cache saved","error","fail","fatal","exception","panic","cannot","can't","could not","couldn't",
"unable to","denied","not found","not set","no such","no space left","no matching","no solution","timed out","killed","canceled","cancelled","invalid","missing",
"unexpected","undefined","unresolved","conflict","rejected","refused","reset by peer","exceeded","exit code","vulnerabilit","would reformat","info - ","_____","\
traceback (most","diff in ","version solving","\u274C ","\u2716 ","\u2717 ","\u2718 ","\u{1F6A8}","\u25CF ","not ok ","rspec ./"," [e]"];;const MAX_STEPS=20;const MAX_SCRIPT=40;
const HEAD=1e3;const steps_TAIL=2e3;const QUIET_TAIL=500;const MAX_AFTER_ERROR=15;const END=/^(?:Process completed with exit code|The process '.{1,300}' failed with exit code|The operation was cancell?ed|The action '.{1,200}' has timed out|The runner has received a shutdown signal)/;
const CODE=/^\+{1,9} |^\s{1,200}(?:raise|throw|return|await|assert) |^(?:throw new|raise \w{1,80})\b.{0,300}\(|^[+-](?:\s|[^+-]{0,500}$)|^\s{0,200}(?:print|echo|console\.\w{1,20}|log(?:ger)?\.\w{1,20})\b[ (]/;
const AFTER_SCRIPT=/^(?:shell|env|with):/;const SETUP_CACHE=/^Cache (?:hit occurred on the primary key|saved with the key:) (?:node-cache|setup-(?:python|go|java))-/;
function createJobReader(){const steps=[];let step=openStep(void 0);let echo=false;let script=false;let post=false;let ended=false;let savedCache=false;let last=-1;
const next=(name,index)=>{keep(steps,closeStep(step,index));step=openStep(name)};const readText=line=>{const{text}=line;if(text==="Post job cleanup."){post=true;
return next(text,line.index)}if(text==="Cleaning up orphan processes")ended=true;if(post&&SETUP_CACHE.test(text))savedCache=true;if(text.trim()!==""&&!CODE.test(
text))add(step,line)};const read=line=>{last=line.index;switch(line.mark){case"group":echo=line.text.startsWith("Run ");script=echo;if(echo)next(line.text.slice(
"Run ".length),line.index);break;case"endgroup":echo=false;break;case"start-action":next(/display=([^;\]]{0,300})/.exec(line.text)?.[1],line.index);break;case"e\
nd-action":if(line.text.includes("outcome=failure;conclusion=success"))step.tolerated=true;break;case"error":echo=false;step.end=line.index;if(END.test(line.text))
step.ended=true;add(step,line);break;case"text":if(!echo)readText(line);else if(AFTER_SCRIPT.test(line.text)||step.script.length===MAX_SCRIPT)script=false;else if(script)
step.script.push(line.text);break;case"warning":case"command":case"other":break}};return{read,finish(){next(void 0,last+1);return{steps,extent:ended?"whole":"pa\
rt",savedCache}}}}function openStep(name){return{name,script:[],lines:[],end:void 0,ended:false,tolerated:false}}function add(step,line){step.lines.push(line);if(step.
lines.length>HEAD+2*steps_TAIL)step.lines.splice(HEAD,steps_TAIL)}function closeStep({name,script,lines,end,ended,tolerated},index){const failed2=end!==void 0&&
(ended||index-end<=MAX_AFTER_ERROR);const outcome=tolerated?"tolerated":failed2?"failed":"quiet";return{name,script,lines:outcome==="quiet"?lines.slice(-QUIET_TAIL):
lines,end,outcome}}function keep(steps,step){if(step.lines.length===0)return;steps.push(step);if(steps.length<=MAX_STEPS)return;const quiet=steps.findIndex(({outcome})=>outcome===
"quiet");steps.splice(quiet<0?MAX_STEPS/2:quiet,1)};function createScan(rules2=[]){const decoder=new TextDecoder;const wanting=rules2.filter(({anywhere})=>anywhere);
const isWanted=line=>(0,rule_for.s)((0,diagnosis_line.O)(0,decoder.decode(line)),wanting)!==void 0;const recode=(0,encoding.Z)();const reader=createJobReader();
const hold=createHold({find:createFinder(stems),...wanting.length>0&&{isWanted},take:(index,bytes)=>reader.read((0,diagnosis_line.O)(index,decoder.decode(bytes)))});
return{push:chunk=>hold.push(recode(chunk)),finish(){hold.finish();return reader.finish()}}}var log_window=__webpack_require__(67946);;const lines_within_LINE_FEED=10;
const STAMP=/^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;const STAMP_BYTES=22;function linesWithin({head,rest},stretch){const inTail=rest&&lines_within_within(rest.
tail,stretch);if(!rest||!inTail)return lines_within_within(head,stretch);return{...inTail,linesBefore:inTail.linesBefore+(0,log_window.lt)(head)+rest.linesLeftOut}}
function lines_within_within(bytes,{from,to}){const[first,last]=[from,to].map(at=>new Date(at*1e3).toISOString().slice(0,19));const decoder=new TextDecoder("utf\
-8",{ignoreBOM:true});let start;let end=bytes.length;for(let at=0;at<bytes.length;at=nextLine(bytes,at)){const stamp=STAMP.exec(decoder.decode(bytes.subarray(at,
at+STAMP_BYTES)))?.[1];if(stamp===void 0)continue;if(last!==void 0&&stamp>last){end=at;break}if(start===void 0&&first!==void 0&&stamp>=first)start=at}if(start===
void 0)return void 0;return{bytes:bytes.subarray(start,end),linesBefore:(0,log_window.lt)(bytes.subarray(0,start))}}function nextLine(bytes,at){const end=bytes.
indexOf(lines_within_LINE_FEED,at);return end<0?bytes.length:end+1};function readWhole({head,rest},rules2){const hole=rest&&new TextEncoder().encode(holeInWords(
rest.linesLeftOut));const headLines=rest?(0,log_window.lt)(head):0;return{job:scanned([head,...rest&&hole?[hole,rest.tail]:[]],rules2),numberOf:index=>rest&&index>
headLines?index+rest.linesLeftOut:index+1}}function readStep(log,ran,rules2){const part=linesWithin(log,ran);if(!part)return void 0;const job=failed(scanned([part.
bytes],rules2));return{job,numberOf:index=>part.linesBefore+index+1}}function failed(job){const[longest2]=job.steps.toSorted((a,b)=>b.lines.length-a.lines.length);
if(!longest2||job.steps.some(({outcome})=>outcome==="failed"))return job;const steps=job.steps.map(step=>step===longest2?{...step,outcome:"failed"}:step);return{
...job,steps}}function scanned(parts,rules2){const scan=createScan(rules2);for(const part of parts)scan.push(part);return scan.finish()}function holeInWords(lines){
return`(${(0,words.oh)(lines)} lines were left out here)
`}var place=__webpack_require__(39948);;const MAX_TESTS=20;const finding_MAX_LINE=300;const MAX_STEP=120;function findingOf(log,rules2,{failedStep:failedStep2,ran,
watched,passed,rulesVersion,...about}){const linesLeftOut=log.rest?.linesLeftOut??0;const{diagnosis,read}=diagnosed(log,rules2,{ran,watched,passed});const kept={
...about,linesLeftOut,issues:(0,matching.s)(read.job,watched)};if(!diagnosis.failed)return{...kept,...saysNothing(failedStep2),comparedWith:void 0,rulesVersion};
const{root,rule,category,fingerprint,tests,also,step}=diagnosis;const excerpt=root&&excerptOf(diagnosis.excerpt,root);return{...kept,...{category,rule,fingerprint,
excerpt},...rule===void 0?{comparedWith:passed?.jobId,rulesVersion}:{comparedWith:void 0,rulesVersion:void 0},line:root&&cutTo(root.line,finding_MAX_LINE),lineNumber:root&&
read.numberOf(root.index),place:excerpt&&placeAmong(excerpt),step:cutStep(failedStep2??step),tests:tests.slice(0,MAX_TESTS).map(name=>cutTo(name,finding_MAX_LINE)),
testCount:tests.length,also:[...new Set(also.map(other=>other.rule))].filter(id2=>id2!==rule)}}function diagnosed(log,rules2,{ran,watched,passed}){const wanting=[
...rules2,...watched.map(({rule})=>rule)];const step=ran&&readStep(log,ran,wanting);const ofStep=step&&diagnose(step.job,rules2,"failure",passed?.lines);if(step&&
ofStep?.failed&&ofStep.root)return{diagnosis:ofStep,read:step};const whole=readWhole(log,wanting);return{diagnosis:diagnose(whole.job,rules2,"failure",passed?.lines),
read:whole}}function saysNothing(failedStep2){return{category:"flaky/unknown",...{rule:void 0,line:void 0,lineNumber:void 0,excerpt:void 0,place:void 0},fingerprint:fingerprintOf(
{rule:void 0,line:`nothing said in ${failedStep2??""}`,tests:[]}),step:cutStep(failedStep2),...{tests:[],testCount:0,also:[]}}}const FRAME=/^\s{0,40}(?:File "|[^\s:]{1,200}\.py:\d{1,7}: )/;
function placeAmong({lines,root}){const frames=lines.slice(0,root).filter(line=>FRAME.test(line));return[...lines.slice(root),...frames.toReversed()].map(place.
V).find(place2=>place2!==void 0)}function cutStep(step){return step===void 0?void 0:cutTo((0,redact.E)(step),MAX_STEP)}function cutTo(text,maxLength){return text.
length>maxLength?`${text.slice(0,maxLength-1)}\u2026`:text};const MAX_BYTES=2*1024*1024;const familiar_lines_MAX_LINE=2e3;function familiarLines({head,rest}){const tail=rest?.
tail??head.subarray(Math.min(head.length,MAX_BYTES));const decoder=new TextDecoder;const lines=[head.subarray(0,MAX_BYTES),tail.subarray(-MAX_BYTES)].flatMap(part=>decoder.
decode(part).split("\n"));return new Set(lines.map(raw=>normalize((0,diagnosis_line.O)(0,raw.slice(0,2*familiar_lines_MAX_LINE)).text.slice(0,familiar_lines_MAX_LINE))))}
var job_line=__webpack_require__(235);;function lastGood({run,job},lines){const sameJob=lines.filter(line=>line.workflowId===run.workflowId&&line.job===job.name);
const own=sameJob.filter(line=>line.branch===run.branch);const goodIn=some=>some.flatMap(({turns})=>turns).filter(({outcome,run:other})=>outcome==="passed"&&other.
createdAt<=run.createdAt).toSorted((a,b)=>a.run.createdAt-b.run.createdAt).at(-1)?.executions.at(-1);return goodIn(own)??goodIn(sameJob.filter(({onDefaultBranch})=>onDefaultBranch))}
var executions=__webpack_require__(45160);;const MAX_PASSED=5;function createPassedLogs(scene,github){const read=new Map;let lines;return async failed2=>{lines??=
(0,job_line.U)((0,executions.t)((0,failures_case.BZ)(scene),scene.history),scene.defaultBranch);const jobId=lastGood(failed2,lines)?.job.id;if(jobId===void 0)return void 0;
const asked=read.get(jobId)??(read.size<MAX_PASSED?ask(jobId,github):void 0);if(asked)read.set(jobId,asked);return await asked}}async function ask(jobId,github){
try{return{jobId,lines:familiarLines(await github.log(jobId))}}catch(error){if(!(error instanceof errors.hD))throw error;return void 0}};const JOB_FILE=/^-?\d{1,6}_(?<name>[^/\\]{1,300})\.txt$/;
const CUT=80;function jobFiles(files,jobs){const named=files.flatMap(file=>{const name=JOB_FILE.exec(file)?.groups?.name;return name===void 0?[]:[{file,name,key:keyOf(
name)}]});const isOf=({name,key},job)=>key!==""&&(name.length<CUT?keyOf(job.name)===key:keyOf(job.name).startsWith(key));return new Map(named.flatMap(one=>{const[
job,...others]=jobs.filter(job2=>isOf(one,job2));const isOnly=job&&others.length===0&&named.filter(other=>isOf(other,job)).length===1;return isOnly?[[one.file,job.
id]]:[]}))}function keyOf(name){return name.replace(/[^\p{L}\p{N}]+/gu,"")};const MIN_LOGS=3;const MIN_SHARE=1/4;function worthOneDownload(wanted,{jobs}){const byAttempt=Map.
groupBy(wanted,({run,attempt})=>(0,history_history.jX)(run.id,attempt));return[...byAttempt].flatMap(([key,executions2])=>{const[first]=executions2;const all=jobs.
get(key)??[];if(!first||executions2.length<Math.max(MIN_LOGS,all.length*MIN_SHARE))return[];return[{runId:first.run.id,attempt:first.attempt,executions:executions2,
jobs:all}]})}function wantedFiles(files,{executions:executions2,jobs}){const wanted=new Set(executions2.map(({job})=>job.id));return new Map([...jobFiles(files,
jobs)].filter(([,jobId])=>wanted.has(jobId)))};const PARALLEL_LOGS=3;const LOG_LAG=model.dp;async function readLogs(wanted,scene,github){const{now,history}=scene;
const findings=new Map;const gone=new Set;const missing=[];const unread=[];let why="";let stop;const passedLog=createPassedLogs(scene,github);const read=async(execution,log)=>{
findings.set(execution.job.id,await findingIn(log,execution,{scene,passedLog}))};for(const logs of worthOneDownload(wanted,history)){const error=await readAtOnce(
logs,{github,read});if(error&&questions.Te.includes(error.kind))stop=error;if(stop)break}const left=wanted.filter(({job})=>!findings.has(job.id));await(0,questions.
HN)(left,PARALLEL_LOGS,async execution=>{const{run,job}=execution;try{if(stop)throw stop;await read(execution,await github.log(job.id))}catch(error){if(!(error instanceof
errors.hD))throw error;if(error.kind==="not-found"){missing.push(job.id);if((job.completedAt??now)<now-LOG_LAG)gone.add((0,failed_jobs.Up)(run.id,job.id));return}
if(questions.Te.includes(error.kind))stop=error;why=error.message;unread.push(job.id)}});return{findings,gone,missing,unread,why}}async function readAtOnce(logs,{
github,read}){const{runId,attempt,executions:executions2}=logs;const byId=new Map(executions2.map(execution=>[execution.job.id,execution]));try{await github.runLogs(
{...{runId,attempt,choose:files=>wantedFiles(files,logs)},take:async(jobId,log)=>{const execution=byId.get(jobId);if(execution)await read(execution,log)}});return void 0}catch(error){
if(error instanceof errors.hD)return error;throw error}}async function findingIn(log,execution,{scene,passedLog}){const{all}=scene.rules;const about=aboutOf(execution,
scene);const finding=findingOf(log,all,about);if(finding.rule!==void 0)return finding;const passed=await passedLog(execution);return passed?findingOf(log,all,{...about,
passed}):finding}function aboutOf({run,attempt,job},{now,knownIssues:watched,rules:{version:rulesVersion}}){const step=job.steps?.find(one=>(0,model.sG)(one)===
"failed");const ran=step&&{from:step.startedAt,to:step.completedAt??job.completedAt??now};const about={jobId:job.id,runId:run.id,attempt,readAt:now,failedStep:job.
failedStep};return{...about,ran,watched,rulesVersion}};const MAX_LOGS=40;const MAX_AGAIN=10;async function addFindings(scene,github){const asked=(0,failures_case.
BZ)(scene).filter(run=>(0,failures_case.D6)(run,scene));const wanted=(0,failed_jobs.HI)(asked,scene.history,scene.defaultBranch);const rules2=rulesOf(scene);const second=secondReading(
asked,scene.history,{rules:rules2,now:scene.now});const toRead=[...wanted,...second.toRead.slice(0,MAX_AGAIN)].slice(0,MAX_LOGS);const read=await readLogs(toRead,
{...scene,rules:rules2},github);const news=ids2=>ids2.filter(id2=>!scene.history.findings.has(id2)).length;const[unread,missing]=[news(read.unread),news(read.missing)];
const waiting=Math.max(0,wanted.length-MAX_LOGS);const gaps=[unread>0&&{what:`Logs of ${(0,words.K4)(unread,"failed job")}`,why:read.why},missing>0&&{what:`Logs\
 of ${(0,words.K4)(missing,"failed job")}`,why:"GitHub does not have them: they have expired, were deleted, or the job never began."},waiting>0&&{what:`Logs of ${(0,
words.K4)(waiting,"failed job")}`,why:`At most ${MAX_LOGS} logs are read in one step, the most telling first; the next step goes on.`}];const{gone}=read;const findings=new Map(
[...second.findings,...read.findings]);return{added:{...history_history.s4,findings,gone},gaps:gaps.filter(gap=>gap!==false)}}function rulesOf({failureRules,knownIssues}){
const all=[...failureRules,...rules.rules];return{all,version:versionOf([...all,...knownIssues.map(({rule})=>rule)])}};const KNOWN_ISSUE_LABEL="ci-known-issue";
const known_issue_MAX_TITLE=120;const MAX_PATTERNS=5;const MAX_PATTERN=1e3;const OPENING=/^ {0,3}(?<fence>`{3,}|~{3,}) *ci-known-issue *$/;function patternsIn(body){
const lines=body.split(/\r\n|\r|\n/);const start=lines.findIndex(line=>OPENING.test(line));const fence=OPENING.exec(lines[start]??"")?.groups?.fence;if(fence===
void 0)return[];const end=lines.findIndex((line,i)=>i>start&&isClosing(line,fence));return lines.slice(start+1,end<0?lines.length:end).map(line=>line.trim()).filter(
line=>line!==""&&line.length<=MAX_PATTERN).slice(0,MAX_PATTERNS)}function isClosing(line,fence){const text=line.trim();return text.length>=fence.length&&text===
(fence[0]??"").repeat(text.length)}function watchedIssue(issue,compile){try{const patterns=issue.patterns.map(compile);if(patterns.some(({test})=>test("")))return"\
one of its patterns matches any line";const pattern={source:issue.patterns.join("\n"),test:text=>patterns.some(({test})=>test(text)),exec:()=>null};return{...issue,
rule:{...{id:`known-issue/${issue.number}`,category:"flaky/unknown",strength:"final",pattern},...{level:"warning",anywhere:true,meaning:issue.title,advice:"",prevention:""}}}}catch(error){
const reason=error instanceof Error?error.message:String(error);return`one of its patterns is none: ${reason.slice(0,MAX_REASON)}`}}const MAX_REASON=150;;const STALE=model.
dp;const AUTHOR_STALE=model.d_;const MAX_AUTHORS=5;async function watchKnownIssues(scene,github){const{history,now,defaultBranch}=scene;const asked=(0,failures_case.
BZ)(scene).filter(run=>(0,failures_case.D6)(run,scene));if((0,failed_jobs.lA)(asked,history).length===0)return{added:history_history.s4,gaps:[],watched:[]};const known=history.
knownIssues;const isNew=(0,failed_jobs.HI)(asked,history,defaultBranch).length>0;if(known&&now-known.seenAt<STALE&&!isNew)return await compiled(known.issues,scene);
try{const listed=await github.labelledIssues(KNOWN_ISSUE_LABEL);const{issues,...read}=await trusted(listed,scene,github);const bodies=new Map(listed.map(({number,
body})=>[number,body]));const{watched,gaps}=await compiled(issues,scene,bodies);const added={...history_history.s4,knownIssues:{seenAt:now,issues}};return{added:(0,
history_history.h1)(added,read.added),gaps:[...read.gaps,...gaps],watched}}catch(error){if(!(error instanceof errors.hD))throw error;const{watched,gaps}=await compiled(
known?.issues??[],scene);return{added:history_history.s4,gaps:[...gapsOf(error),...gaps],watched}}}function gapsOf(error){if(error.kind==="not-found")return[];const why=error.
kind==="forbidden"?"To read them needs `issues: read`.":error.message;return[{what:`Known issues (label ${KNOWN_ISSUE_LABEL})`,why}]}async function trusted(listed,{
history,now},github){const writers=new Map;let lookUps=0;const verdictOn=async({id:id2,login})=>{const known=writers.get(id2)??history.writers.get(id2);if(known&&
now-known.seenAt<AUTHOR_STALE)return known;if(lookUps===MAX_AUTHORS)return void 0;lookUps+=1;const verdict=await lookUp(login,now,github);if(verdict)writers.set(
id2,verdict);return verdict};const issues=[];const gaps=[];for(const{number,title,body,author}of listed){const patterns=patternsIn(body);if(patterns.length===0||
!author)continue;const verdict=await verdictOn(author);if(verdict?.mayWrite)issues.push({number,title:(0,redact.E)(title).slice(0,known_issue_MAX_TITLE),patterns});else
gaps.push({what:`Known issue ${number}`,why:verdict?NO_WRITER:NOT_LOOKED_UP})}return{added:{...history_history.s4,writers},gaps,issues}}const NO_WRITER="Only is\
sues by people who may write to the repository count.";const NOT_LOOKED_UP="Whether its author may write to the repository could not be found out in this step.";
async function lookUp(login,now,github){try{return{seenAt:now,mayWrite:await github.mayWrite(login)}}catch(error){if(!(error instanceof errors.hD))throw error;return error.
kind==="not-found"?{seenAt:now,mayWrite:false}:void 0}}async function compiled(issues,{loadCompile},bodies=new Map){if(issues.length===0)return{added:history_history.
s4,gaps:[],watched:[]};const compile=await loadCompile();const watched=[];const gaps=[];for(const issue of issues){const made=watchedIssue(issue,compile);const body=bodies.
get(issue.number);if(typeof made==="string")gaps.push({what:`Known issue ${issue.number}`,why:`It is not used: ${made}.`});else watched.push({...made,...body!==
void 0&&{body}})}return{added:history_history.s4,gaps,watched}}var sight=__webpack_require__(46245);;async function collectFailures(collection,need,github){const{
now}=collection;const from=now-need.lookbackDays*model.d_;let{history,gaps}=collection;let knownIssues=[];const steps=[addTrigger,watchKnownIssues,addFindings,addRanges];
for(const step of steps){const improvement=await step({...need,history,now,from,knownIssues},github);history=(0,history_history.h1)(history,improvement.added);gaps=
[...gaps,...improvement.gaps];knownIssues=improvement.watched??knownIssues}return{...collection,history,gaps,knownIssues}}const addTrigger=async({history,triggeredBy,
now},github)=>{if(triggeredBy===void 0)return{added:history_history.s4,gaps:[]};try{const known=history.runs.get(triggeredBy);const seen=known&&(0,model.N7)(known).
conclusion!==void 0?history_history.s4:(0,sight.o)([await github.run(triggeredBy)],now);const run=(0,history_history.h1)(history,seen).runs.get(triggeredBy);const isKnown=run===
void 0||history.jobs.has((0,questions.TN)(run));return{added:isKnown?seen:(0,history_history.h1)(seen,await(0,executed_jobs.A)((0,questions.$p)(run),github)),gaps:[]}}catch(error){
if(!(error instanceof errors.hD))throw error;return{added:history_history.s4,gaps:[{what:"The run that started the monitor",why:error.message}]}}}}),86686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GX:()=>executionsByJob,Hg:()=>inOrderOfJobs,ar:()=>familyName});function executionsByJob(executions){const workflows=new Map;
for(const execution of executions){const{run,job}=execution;const ofWorkflow=workflows.get(run.workflowId)??new Map;workflows.set(run.workflowId,ofWorkflow);const ofJob=ofWorkflow.
get(job.name);if(ofJob)ofJob.push(execution);else ofWorkflow.set(job.name,[execution])}return[...workflows].flatMap(([workflowId,ofWorkflow])=>[...ofWorkflow].map(
([name,ofJob])=>({workflowId,name,executions:ofJob})))}function familyName(jobName){return jobName.replace(/ \([^()]*\)$/,"")}function inOrderOfJobs(a,b){return a.
workflowId-b.workflowId||(a.name<b.name?-1:a.name>b.name?1:0)}}),45160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{t:()=>executionsOf});var _history_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(36773);var _model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57206);function*executionsOf(runs,{jobs}){for(const run of runs)for(let attempt=1;attempt<=(0,_model_js__WEBPACK_IMPORTED_MODULE_1__.N7)(run).number;attempt++)for(const job of jobs.
get((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__.jX)(run.id,attempt))??[])yield{run,attempt,job}}})};export{id,ids,modules};
