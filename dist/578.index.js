export const id = 578;
export const ids = [578];
export const modules = {

/***/ 81578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWriting: () => (/* binding */ createWriting)
});

// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __webpack_require__(81091);
// EXTERNAL MODULE: ./lib/render/span.js
var span = __webpack_require__(2962);
;// CONCATENATED MODULE: ./lib/adapters/github/commit-marks.js


/** What people see beside the commit, and can require before they merge. */
const NAME = 'pipeline-vitals';
const MAX_DESCRIPTION = 140;
function commitMarks(write, { owner, repository }) {
    const target = { owner, repo: repository };
    return async (mark) => {
        const { sha, url } = mark;
        const description = (0,literal/* cut */.Jj)((0,literal/* oneLine */.TN)(plain(mark.description)), MAX_DESCRIPTION);
        if (mark.as === 'status') {
            const status = { state: mark.state, description, target_url: url, context: NAME };
            await write('POST /repos/{owner}/{repo}/statuses/{sha}', { ...target, sha, ...status }, nothing);
            return;
        }
        // Of the two, GitHub takes the summary for Markdown.
        const output = { title: description, summary: (0,span/* toSpan */.i)(description) };
        const check = { name: NAME, head_sha: sha, details_url: url, ...progress(mark.state), output };
        await write('POST /repos/{owner}/{repo}/check-runs', { ...target, ...check }, nothing);
    };
}
/** A check run has no state of its own for an error: that nothing can be said is neither good nor bad. */
function progress(state) {
    switch (state) {
        case 'pending':
            return { status: 'in_progress' };
        case 'error':
            return { status: 'completed', conclusion: 'neutral' };
        case 'success':
        case 'failure':
            return { status: 'completed', conclusion: state };
    }
}
/** GitHub refuses a status whose description has a character of more than three bytes, such as most emoji. */
function plain(text) {
    return text.replace(/[\u{10000}-\u{10FFFF}]/gu, '').trim();
}
function nothing() {
    return undefined;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/github/queries.js
var queries = __webpack_require__(62790);
// EXTERNAL MODULE: ./lib/adapters/github/shape.js
var shape = __webpack_require__(55595);
;// CONCATENATED MODULE: ./lib/adapters/github/discussions.js



/** https://docs.github.com/en/graphql/guides/using-the-graphql-api-for-discussions */
function discussionsOf({ ask, tell, owner, repository }) {
    const target = { owner, name: repository };
    const places = new Map();
    /** Node ids, by which discussions are changed. */
    const ids = new Map();
    const placeOf = async (slug) => {
        const place = places.get(slug) ?? (await ask(queries/* DISCUSSION_CATEGORY */.IE, { ...target, slug }, toPlace(slug)));
        places.set(slug, place);
        return place;
    };
    const learn = (label) => (value) => {
        const json = (0,shape/* object */.Ik)(value, 'a discussion');
        const issue = toIssue(json, label);
        ids.set(issue.number, (0,shape/* text */.Qq)(json.id, 'id'));
        return issue;
    };
    const write = async (mutation, variables, label) => await tell(mutation, variables, (answer) => learn(label)(writtenIn(answer)));
    return {
        labelled: async (label, { state }) => {
            const { category } = await placeOf(label);
            const found = await ask(queries/* DISCUSSIONS */.W7, { ...target, category }, (answer) => {
                const { discussions } = (0,shape/* object */.Ik)(shown(answer, answer.data.repository), 'repository');
                return (0,shape/* array */.YO)((0,shape/* object */.Ik)(discussions, 'discussions').nodes, 'discussions').map(learn(label));
            });
            return found.filter((issue) => state === 'all' || issue.state === 'open');
        },
        create: async ({ title, body, labels: [label = ''] }) => await write(queries/* CREATE_DISCUSSION */.k4, { ...(await placeOf(label)), title, body }, label),
        change: async (number, change) => {
            const id = ids.get(number);
            if (id === undefined)
                throw new errors/* ApiError */.hD('not-found', `No discussion ${number} was read before.`);
            const { title, body } = change;
            return change.state === 'closed'
                ? await write(queries/* CLOSE_DISCUSSION */.a6, { id, reason: reasonOf(change) }, '')
                : await write(queries/* UPDATE_DISCUSSION */.ZM, { id, title, body }, '');
        },
    };
}
function reasonOf({ reason }) {
    return reason === 'duplicate' ? 'DUPLICATE' : 'OUTDATED';
}
function toPlace(slug) {
    return (answer) => {
        const { id, discussionCategory } = (0,shape/* object */.Ik)(shown(answer, answer.data.repository), 'repository');
        if (discussionCategory == null && answer.failures.size === 0)
            throw new errors/* ApiError */.hD('not-found', `There is no category of discussions whose address ends in ${JSON.stringify(slug)}, or discussions are switched off.`);
        return {
            repository: (0,shape/* text */.Qq)(id, 'id'),
            category: (0,shape/* text */.Qq)((0,shape/* object */.Ik)(shown(answer, discussionCategory), 'discussionCategory').id, 'id'),
        };
    };
}
function writtenIn(answer) {
    return (0,shape/* object */.Ik)(shown(answer, answer.data.written), 'what was written').discussion;
}
const kinds = {
    FORBIDDEN: 'forbidden',
    INSUFFICIENT_SCOPES: 'forbidden',
    NOT_FOUND: 'not-found',
};
/** What is null is so for a reason. */
function shown({ failures }, value) {
    if (value != null)
        return value;
    const [failure] = failures.values();
    const said = failure ? `: ${failure.message.slice(0, 200)}` : '.';
    throw new errors/* ApiError */.hD(kinds[failure?.type ?? ''] ?? 'rejected', `GitHub does not let the token at discussions${said}`);
}
function toIssue(json, label) {
    return {
        number: (0,shape/* integer */.nd)(json.number, 'number'),
        url: (0,shape/* text */.Qq)(json.url, 'url'),
        state: json.closed === true ? 'closed' : 'open',
        title: (0,shape/* text */.Qq)(json.title, 'title'),
        body: (0,shape/* text */.Qq)(json.body, 'body'),
        labels: [label],
        assignees: [],
        ours: json.viewerDidAuthor === true,
        createdAt: (0,shape/* time */.kB)(json.createdAt, 'createdAt'),
        updatedAt: (0,shape/* time */.kB)(json.updatedAt, 'updatedAt'),
        closedAt: json.closedAt == null ? undefined : (0,shape/* time */.kB)(json.closedAt, 'closedAt'),
        reactions: {},
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/graphql.js
var graphql = __webpack_require__(87067);
// EXTERNAL MODULE: ./lib/adapters/github/issue-answers.js
var issue_answers = __webpack_require__(52859);
// EXTERNAL MODULE: ./lib/adapters/github/rest.js
var rest = __webpack_require__(52894);
;// CONCATENATED MODULE: ./lib/adapters/github/issues.js




const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;
/** A page of 100 whose bodies have 65,536 characters, each written as six (`\u003c`), and as much again for the rest. */
const MAX_PAGE_BYTES = 100 * 7 * 65_536;
/** "You can add up to 10 assignees". https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue */
const MAX_ASSIGNEES = 10;
/** Of those who gave an issue 👀: strangers, who can be any number, may not cost us as many requests. */
const MAX_REACTORS = 3;
function issuesOf(options) {
    const { read, write, viewer, mayWrite, owner, repository, apiUrl } = options;
    const target = { owner, repo: repository };
    /** GitHub refuses an issue whole over one who cannot be assigned, so those are found out and left out. */
    const writeIssue = async (route, parameters) => {
        const me = await viewer();
        const wanted = parameters.assignees?.slice(0, MAX_ASSIGNEES);
        const send = async (assignees) => await write(route, { ...parameters, ...(assignees && { assignees }) }, (made) => (0,issue_answers/* toIssue */.N9)(made, me));
        try {
            return await send(wanted);
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD && error.kind === 'rejected' && wanted))
                throw error;
            const possible = await assignable(wanted);
            if (possible.length === wanted.length)
                throw error;
            return await send(possible);
        }
    };
    const assignable = async (logins) => {
        const asked = logins.map(async (assignee) => {
            const parameters = { ...target, assignee };
            return await read('GET /repos/{owner}/{repo}/assignees/{assignee}', parameters, () => [assignee]).catch(none);
        });
        return (await Promise.all(asked)).flat();
    };
    return {
        labelled: async (label, { state, since }) => {
            const filter = { labels: label, state, ...(since !== undefined && { since: (0,rest/* iso */.KH)(since) }) };
            const order = { sort: 'updated', direction: 'desc', per_page: 100 };
            const found = readPages(read, apiUrl, `GET ${ISSUES}`, { ...target, ...filter, ...order });
            const [me, values] = await Promise.all([viewer(), found]);
            const issues = values.filter((value) => !(0,issue_answers/* isPullRequest */.r0)(value)).map((value) => (0,issue_answers/* toIssue */.N9)(value, me));
            // One that is changed meanwhile moves to the front, and what it pushes to the next page is listed again.
            return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
        },
        create: async (draft) => await writeIssue(`POST ${ISSUES}`, { ...target, ...draft }),
        change: async (number, { reason, ...change }) => await writeIssue(`PATCH ${ISSUE}`, {
            ...{ ...target, issue_number: number, ...change },
            ...(reason && { state_reason: reason }),
        }),
        comment: async (number, body) => await write(`POST ${ISSUE}/comments`, { ...target, issue_number: number, body }, () => undefined),
        isLookedAt: async (number) => {
            const which = { content: 'eyes', per_page: MAX_REACTORS };
            const parameters = { ...target, issue_number: number, ...which };
            const logins = await read(`GET ${ISSUE}/reactions`, parameters, (answer) => (0,shape/* array */.YO)((0,rest/* wholeBody */.g3)(answer), 'reactions').flatMap(issue_answers/* toReactor */.Mu));
            for (const login of logins)
                if (await mayWrite(login))
                    return true;
            return false;
        },
    };
}
function none(error) {
    if (error instanceof errors/* ApiError */.hD && error.kind === 'not-found')
        return [];
    throw error;
}
/**
 * All pages of a listing, by the links from one to the next: of long listings GitHub refuses pages by number. The end is
 * that of the step's requests.
 */
async function readPages(read, apiUrl, route, parameters) {
    const { origin } = new URL(apiUrl);
    const values = [];
    const page = (answer) => ({
        found: (0,shape/* array */.YO)((0,rest/* wholeBody */.g3)(answer), 'issues'),
        next: nextPage(answer.headers.link, origin),
    });
    const options = { maxBytes: MAX_PAGE_BYTES };
    let { found, next } = await read(route, parameters, page, options);
    values.push(...found);
    while (next !== undefined) {
        ;
        ({ found, next } = await read(`GET ${next}`, {}, page, options));
        values.push(...found);
    }
    return values;
}
/** The token goes with it, so it must not lead elsewhere. */
function nextPage(link, origin) {
    const next = /<([^<>]*)>; *rel="next"/.exec(String(link ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    if (URL.canParse(next) && new URL(next).origin === origin)
        return next;
    throw new errors/* ApiError */.hD('shape', 'GitHub’s answer is not as described: its next page is elsewhere.');
}

// EXTERNAL MODULE: ./lib/adapters/github/labelled-issues.js
var labelled_issues = __webpack_require__(81816);
;// CONCATENATED MODULE: ./lib/adapters/github/viewer.js




/**
 * The id of the account that a token writes as. GraphQL knows it for every kind of token; REST refuses `GET /user` to the
 * job's token and to those of other apps. Asked for once; where nobody says, nothing can be known to be ours.
 */
function createViewer(ask, read) {
    let known;
    const ofGraph = () => ask(queries/* VIEWER */.Zh, {}, ({ data }) => (0,shape/* integer */.nd)((0,shape/* object */.Ik)(data.viewer, 'viewer').databaseId, 'databaseId'));
    const ofRest = () => read('GET /user', {}, (answer) => (0,shape/* integer */.nd)((0,rest/* wholeJson */.e9)(answer).id, 'id'));
    const find = async () => {
        try {
            return await ofGraph();
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            return await ofRest().catch(() => {
                throw new errors/* ApiError */.hD(error.kind, `As whom the token writes cannot be found out: ${error.message}`, error);
            });
        }
    };
    return async () => {
        known ??= find();
        known.catch(() => {
            known = undefined;
        });
        return await known;
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/github/write.js




/**
 * Milliseconds between writes: "wait at least one second between each request".
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const PAUSE = 1000;
/** An issue with a body of 65,536 characters, each written as six. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Writes go out one after the other, in the order in which they were asked for, as slowly as GitHub wishes. */
function createTurns({ sleep = promises_.setTimeout }) {
    let before = Promise.resolve();
    let endedAt = Number.NEGATIVE_INFINITY;
    return async (send) => {
        const mine = before.then(async () => {
            const wait = endedAt + PAUSE - performance.now();
            if (wait > 0)
                await sleep(wait);
            try {
                return await send();
            }
            finally {
                endedAt = performance.now();
            }
        });
        before = mine.catch(() => 'said to whom it concerns');
        return await mine;
    };
}
function createWrite(options, inTurn) {
    const { transport } = options;
    const toRequest = (0,rest/* createRequests */.dT)(options);
    return async (route, parameters, parse) => {
        const request = { ...toRequest(route, parameters), maxBytes: MAX_BYTES };
        const path = new URL(request.url).pathname;
        return await inTurn(() => transport.send(request, (answer) => parse(made(answer, path))));
    };
}
function made(answer, path) {
    const { status, body } = answer;
    if (status >= 400)
        throw refusal(answer, path);
    // A redirect says that an issue was moved to another repository: not what was asked for.
    if (status !== 200 && status !== 201)
        throw new errors/* ApiError */.hD('shape', `GitHub answered ${status}, which is no answer (asked to write ${path}).`);
    return (0,shape/* object */.Ik)((0,shape/* parseJson */.qF)(body, 'GitHub’s answer'), 'GitHub’s answer');
}
function refusal({ status, body }, path) {
    const said = `(asked to write ${path})${wordsOf(body)}`;
    switch (status) {
        case 401:
            return new errors/* ApiError */.hD('bad-token', `GitHub does not accept the token ${said}`);
        case 403:
            return new errors/* ApiError */.hD('forbidden', `GitHub does not let the token write this ${said}`);
        case 404:
        case 410:
        case 451:
            return new errors/* ApiError */.hD('not-found', `GitHub does not find where to write this ${said}`);
        case 400:
        case 422:
            return new errors/* ApiError */.hD('rejected', `GitHub does not take what was to be written ${said}`);
        default:
            return new errors/* ApiError */.hD('server', `GitHub answered ${status} ${said}`);
    }
}
/** GitHub's own words, which alone tell one 403 or 422 from another. A proxy's page has none. */
function wordsOf(body) {
    try {
        const { message, errors } = (0,shape/* object */.Ik)(JSON.parse(body.toString('utf8')), 'a refusal');
        const details = Array.isArray(errors) ? errors.map(detailOf) : [];
        const words = [message, ...details].filter((word) => typeof word === 'string' && word !== '');
        return words.length > 0 ? `: ${words.join('; ').slice(0, 300)}` : '.';
    }
    catch {
        return '.';
    }
}
function detailOf(error) {
    if (typeof error === 'string')
        return error;
    if (typeof error !== 'object' || error === null)
        return undefined;
    const { message, field, code } = error;
    return [field, message ?? code].filter((word) => typeof word === 'string').join(' ');
}

;// CONCATENATED MODULE: ./lib/adapters/github/writing.js








/** What a step writes to its repository, all of it in one queue. Few steps do: this is loaded by those. */
function createWriting(options) {
    const { token, owner, repository, transport, graphqlUrl } = options;
    const read = (0,rest/* createRead */.x)(options);
    const inTurn = createTurns(options);
    const write = createWrite(options, inTurn);
    const ask = (0,graphql/* createAskGraph */.c)({ url: graphqlUrl, token, transport });
    const send = (0,graphql/* createAskGraph */.c)({ url: graphqlUrl, token, transport: { get: transport.send } });
    const tell = async (...given) => await inTurn(() => send(...given));
    const viewer = createViewer(ask, read);
    const { mayWrite } = (0,labelled_issues/* labelledReads */.t)(read, { owner, repo: repository });
    return {
        issues: issuesOf({ ...options, read, write, viewer, mayWrite }),
        discussions: discussionsOf({ ...options, ask, tell }),
        markCommit: commitMarks(write, options),
    };
}


/***/ })

};
