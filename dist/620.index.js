export const id = 620;
export const ids = [620];
export const modules = {

/***/ 11620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  channelsOf: () => (/* binding */ channelsOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/render/literal.js
var literal = __webpack_require__(81091);
;// CONCATENATED MODULE: ./lib/adapters/channels/persist.js
const defaultPace = { tries: 4, firstPause: 1000, deadline: 45_000 };
/**
 * Tries until it is sent, cannot be, or has taken too long. With "full jitter", so that many monitors which were
 * turned away at once do not come back at once:
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
async function persist(send, pace) {
    const end = pace.now() + pace.deadline;
    for (let tried = 1;; tried++) {
        const delivery = await send();
        if (delivery.kind === 'sent' || !delivery.retryable)
            return delivery;
        const pause = pace.firstPause * 2 ** (tried - 1) * pace.random();
        const wait = Math.max(pause, delivery.wait ?? 0);
        if (pace.now() + wait > end) {
            const asked = delivery.wait === undefined ? '' : `, to be tried again in ${Math.ceil(wait / 1000)} s`;
            return { ...delivery, why: `${delivery.why}${asked}` };
        }
        if (tried === pace.tries)
            return { ...delivery, why: `${delivery.why}, ${tried} times` };
        await pace.sleep(wait);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/channels/secrets.js
/** Shorter ones would take the words out of every sentence. */
const MIN_LENGTH = 6;
/**
 * Takes secrets out of texts of others, who may repeat what they were sent: the secrets themselves, as they stand in
 * addresses, in JSON and in Base64, and each part of an address.
 */
function withoutSecrets(secrets) {
    const forms = new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]).flatMap(formsOf));
    const longestFirst = [...forms]
        .filter((form) => form.length >= MIN_LENGTH)
        .toSorted((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/** Of an address, what makes it secret: path, query and password, as a whole and piece by piece. */
function partsOf(secret) {
    if (!URL.canParse(secret))
        return [];
    const { pathname, search, searchParams, username, password } = new URL(secret);
    const pieces = [...pathname.split('/'), ...searchParams.values(), username, password];
    // Words like `workflows` and `webhooks` are in everybody's address.
    return [pathname + search, pathname, search, ...pieces.filter((piece) => /\d|[A-Z]|[^\w-]/.test(piece))];
}
function formsOf(secret) {
    const base64 = Buffer.from(secret).toString('base64');
    const decoded = decodable(secret) ? decodeURIComponent(secret) : secret;
    return [
        ...[secret, decoded, encodeURIComponent(secret.toWellFormed()), encodeURI(secret.toWellFormed())],
        ...[JSON.stringify(secret).slice(1, -1), base64, base64.replace(/=+$/, '')],
    ];
}
function decodable(text) {
    return !/%(?![0-7][0-9a-f])/i.test(text);
}

;// CONCATENATED MODULE: ./lib/adapters/channels/channel.js



/** Of what somebody else said; the rest of it is no longer a reason. */
const MAX_REASON = 300;
/**
 * A channel that tries again, and that is left in peace once it was down: what comes after waits for the next step,
 * behind the message that could not be sent, so that the order is kept.
 */
function createChannel({ name, sender, secrets, pace }) {
    const clean = withoutSecrets(secrets);
    const told = (words) => (0,literal/* cut */.Jj)(clean(words), MAX_REASON);
    let isDown = false;
    async function send(message, sending) {
        if (isDown)
            return { kind: 'failed', why: 'not tried, since the message before could not be sent', retryable: true };
        const delivery = await persist(() => sender.send(message, sending), pace).catch(unexpected);
        if (delivery.kind === 'sent') {
            return delivery.note === undefined ? delivery : { ...delivery, note: told(delivery.note) };
        }
        isDown = delivery.retryable;
        return { ...delivery, why: told(delivery.why) };
    }
    return { name, send, preview: (message, sending) => clean(sender.preview(message, sending)) };
}
/** Senders don't throw; one that does is our mistake, and must not silence the others. */
function unexpected(error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : 'something was thrown';
    return { kind: 'failed', why, retryable: false };
}

// EXTERNAL MODULE: ./lib/render/message-words.js
var message_words = __webpack_require__(44523);
// EXTERNAL MODULE: ./lib/core/reports/message.js
var reports_message = __webpack_require__(14912);
// EXTERNAL MODULE: ./lib/core/words.js
var words = __webpack_require__(44474);
// EXTERNAL MODULE: ./lib/render/document.js
var render_document = __webpack_require__(5523);
;// CONCATENATED MODULE: ./lib/render/present.js




/** For people: every text one line that says something and hides nothing, every address one of our own servers'. */
function forPeople({ origins }) {
    return {
        // Twice as many units hold as many characters; longer texts are not looked at further, however long they are.
        text: (text, max) => (0,literal/* cut */.Jj)((0,literal/* oneLine */.TN)(text.slice(0, 2 * max + 2)), max).trim() || '–',
        url: (url) => linkable(url, origins),
    };
}
/** For programs: as it is, but for its length. */
const forPrograms = {
    text: (text, max) => (0,literal/* cut */.Jj)(text.slice(0, 2 * max + 2).toWellFormed(), max),
    url: (url) => url,
};
/** From whole to one line. The last fits everywhere: a headline and nothing else. */
const ladder = [
    { items: 20, characters: 500 },
    { items: 10, characters: 300 },
    { items: 5, characters: 150 },
    { items: 3, characters: 100 },
    { items: 0, characters: 100 },
];
/** The richest rendering of a message that `fits`. */
function fitMessage(message, manner, render, fits) {
    for (const room of ladder) {
        const rendered = render(within(message, room, manner));
        if (fits(rendered))
            return rendered;
    }
    throw new RangeError('not even the headline of a message fits');
}
/** Microsoft Teams shows six buttons, the others any number. */
const MAX_LINKS = 6;
const MAX_LABEL = 60;
/** 39 characters of an owner, 100 of a name, and the slash. */
const MAX_REPOSITORY = 140;
function within(message, { items: max, characters }, manner) {
    const { summary, rootLine, broke, suspects, fields, links } = message;
    const text = (whole) => manner.text(whole, characters);
    const items = (all) => {
        const shown = all.slice(0, max).map(({ text: words, url }) => {
            const href = url === undefined ? undefined : manner.url(url);
            return { text: text(words), ...(href !== undefined && { url: href }) };
        });
        return max > 0 && all.length > max
            ? [...shown, { text: `… and ${(0,words/* thousands */.oh)(all.length - max)} more` }]
            : shown;
    };
    return {
        ...message,
        idempotencyKey: (0,reports_message/* toKey */.fw)(message.idempotencyKey),
        threadKey: (0,reports_message/* toKey */.fw)(message.threadKey),
        repository: manner.text(message.repository, Math.min(characters, MAX_REPOSITORY)),
        headline: text(message.headline),
        topic: text(message.topic),
        ...(summary !== undefined && { summary: text(summary) }),
        ...(rootLine !== undefined && { rootLine: text(rootLine) }),
        broke: items(broke),
        suspects: items(suspects),
        fields: fields
            .slice(0, max)
            .map(({ name, value }) => ({ name: manner.text(name, MAX_LABEL), value: text(value) })),
        links: links.slice(0, MAX_LINKS).flatMap(({ label, url }) => {
            const href = manner.url(url);
            return href === undefined ? [] : [{ label: manner.text(label, MAX_LABEL), url: href }];
        }),
    };
}
/** Longer addresses are refused by some service or other. */
const MAX_URL = 2000;
/** The address in characters that mean nothing in any markup, if it leads to one of the origins. */
function linkable(url, origins) {
    for (const origin of origins) {
        const made = (0,render_document/* link */.n)('link', url, origin);
        if (typeof made === 'string' || 'strong' in made)
            continue;
        const href = made.href.replace(/[^\w\-.~:/?#%=+,;@&]/g, percent);
        if (href.length <= MAX_URL)
            return href;
    }
    return undefined;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/render/discord.js



/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const limits = { title: 256, description: 4096, field: 1024, fields: 25, all: 6000 };
const colours = {
    bad: 0xd1242f,
    warning: 0xbf8700,
    good: 0x1a7f37,
    neutral: 0x0969da,
};
/** A message for Discord. */
function toDiscord(message, options) {
    return fitMessage(message, forPeople(options), (short) => ({ ...mentionsOf(options.mentions), embeds: [discord_embed(short)] }), ({ embeds: [{ title, description = '', fields, footer }] }) => title.length <= limits.title &&
        description.length <= limits.description &&
        fields.length <= limits.fields &&
        fields.every(({ name, value }) => name.length <= limits.title && value.length <= limits.field) &&
        [title, description, footer.text, ...fields.flatMap(({ name, value }) => [name, value])].join('')
            .length <= limits.all);
}
function discord_embed(message) {
    const { fields, links, at } = message;
    const url = links[0]?.url;
    const description = (0,message_words/* partsOf */.CI)(message).flatMap(paragraph).join('\n');
    return {
        title: discord_literal((0,literal/* cut */.Jj)((0,message_words/* titleOf */.Gg)(message), 110)),
        ...(url !== undefined && { url }),
        color: colours[(0,message_words/* toneOf */.YV)(message)],
        ...(description !== '' && { description }),
        fields: fields.map(({ name, value }) => ({ name: discord_literal(name), value: discord_literal(value), inline: true })),
        footer: { text: (0,message_words/* contextOf */.Vm)(message) },
        timestamp: at,
    };
}
function paragraph(part) {
    switch (part.kind) {
        case 'text':
            return [discord_literal(part.text)];
        case 'code':
            return [code(part.text)];
        case 'list':
            return [`**${part.heading}**`, ...part.items.map((item) => `- ${linked(item)}`)];
        case 'fields':
            return [];
        case 'links':
            return [part.links.map(({ label, url }) => linked({ text: label, url })).join(' · ')];
    }
}
function linked({ text, url }) {
    return url === undefined ? discord_literal(text) : `[${discord_literal(text)}](${url})`;
}
/** Discord takes a backslash before any punctuation for "as it is", also within words and addresses. */
function discord_literal(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** A block ends at three back-ticks, whatever it began with; an unseen space keeps those of the text apart. */
function code(line) {
    return `\`\`\`\n${line.replace(/`(?=`)|`$/g, '`\u200b')}\n\`\`\``;
}
/** Numbers of people, `&` before that of a role, `here` and `everyone`. */
function mentionsOf(names) {
    const all = names.filter((name) => name === 'here' || name === 'everyone');
    const users = names.filter((name) => /^\d{5,25}$/.test(name));
    const roles = names.filter((name) => /^&\d{5,25}$/.test(name)).map((name) => name.slice(1));
    return {
        content: [
            ...all.map((name) => `@${name}`),
            ...users.map((id) => `<@${id}>`),
            ...roles.map((id) => `<@&${id}>`),
        ].join(' '),
        allowed_mentions: { parse: all.length > 0 ? ['everyone'] : [], users, roles },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/channels/delivery.js

/** Sends a request over HTTP: an answer that is a success, or what failed. */
async function request({ post, now }, given) {
    const answer = await post(given);
    if (answer.kind === 'none')
        return { kind: 'failed', why: answer.why, retryable: true };
    const { status, headers, body } = answer;
    if (status >= 200 && status < 300)
        return answer;
    const wait = announcedWait(headers['retry-after'], now());
    return {
        kind: 'failed',
        why: `HTTP ${status}${status >= 300 && status < 400 ? ', a redirect, which is not followed' : said(body)}`,
        retryable: status === 429 || status === 408 || status === 425 || status >= 500,
        ...(wait !== undefined && { wait }),
    };
}
/** `: invalid_payload`, for the end of a reason; as long as it is, since half a secret would not be found in it. */
function said(body) {
    const words = (0,literal/* oneLine */.TN)(body).trim();
    return words === '' ? '' : `: ${words}`;
}
function announcedWait(after, now) {
    if (after === undefined)
        return undefined;
    const seconds = Number(after);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds * 1000;
    const date = Date.parse(after);
    return Number.isFinite(date) ? Math.max(0, date - now) : undefined;
}
/** The JSON object of a body; one without members where there is none. */
function objectIn(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/adapters/channels/discord.js


/** Discord's webhook. The message that began a thread is edited; a recovery or a reminder also comes anew, to be seen. */
function discord(parts) {
    const { target, origins } = parts;
    const execute = async (body) => {
        const url = new URL(target.url);
        // Without it Discord says yes to anything, and no number.
        url.searchParams.set('wait', 'true');
        const answer = await request(parts, { target: { ...target, url }, body });
        if (answer.kind === 'failed')
            return answer;
        const { id } = objectIn(answer.body);
        if (typeof id === 'string')
            return { kind: 'sent', reference: id };
        return { kind: 'failed', why: 'an answer that is not Discord’s', retryable: true };
    };
    const edit = async (id, body) => {
        const url = new URL(target.url);
        url.pathname = `${url.pathname.replace(/\/$/, '')}/messages/${id}`;
        return await request(parts, { target: { ...target, url }, method: 'PATCH', body });
    };
    return {
        send: async (message, { earlier, mentions }) => {
            const body = JSON.stringify(toDiscord(message, { origins, mentions }));
            if (earlier === undefined || !/^\d{5,25}$/.test(earlier))
                return await execute(body);
            const edited = await edit(earlier, body);
            // Somebody deleted it.
            if (edited.kind === 'failed' && edited.why.startsWith('HTTP 404'))
                return await execute(body);
            if (edited.kind === 'failed')
                return edited;
            const anew = message.kind === 'resolved' || message.kind === 'reminded' ? await execute(body) : undefined;
            return anew?.kind === 'failed' ? anew : { kind: 'sent', reference: earlier };
        },
        preview: (message, { mentions }) => JSON.stringify(toDiscord(message, { origins, mentions }), undefined, 2),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/render/html-text.js
var html_text = __webpack_require__(12463);
;// CONCATENATED MODULE: ./lib/render/email-html.js


const email_html_colours = {
    bad: '#d1242f',
    warning: '#9a6700',
    good: '#1a7f37',
    neutral: '#0969da',
};
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONOSPACE = 'font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace';
/**
 * The HTML of an e-mail, from a message that was presented. Tables and inline styles, since that is what mail programs
 * know, and no image or font to load. Text and links keep the program's own colours, so that it can turn them dark.
 */
function toEmailHtml(message) {
    const parts = [
        `<h1 style="margin:0;font-size:20px;line-height:1.3">${email_html_literal((0,message_words/* titleOf */.Gg)(message))}</h1>`,
        `<p style="margin:4px 0 0;opacity:.7">${email_html_literal((0,message_words/* contextOf */.Vm)(message))}</p>`,
        ...(0,message_words/* partsOf */.CI)(message).map(html),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${email_html_literal(message.topic)}</title>
</head>
<body style="margin:0;padding:0">
<div style="display:none;max-height:0;overflow:hidden">${email_html_literal((0,message_words/* noticeOf */.QJ)(message))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;border:1px solid #d1d9e0;border-top:4px solid ${email_html_colours[(0,message_words/* toneOf */.YV)(message)]};border-radius:6px">
<tr><td style="padding:20px;${FONT};font-size:14px;line-height:1.5;overflow-wrap:anywhere">
${parts.join('\n')}
</td></tr></table>
<p style="margin:12px 0 0;${FONT};font-size:12px;opacity:.7">Sent by Pipeline Vitals for ${email_html_literal(message.repository)}.</p>
</td></tr></table>
</body>
</html>
`;
}
function html(part) {
    switch (part.kind) {
        case 'text':
            return `<p style="margin:16px 0 0">${email_html_literal(part.text)}</p>`;
        case 'code':
            return email_html_code(part.text);
        case 'list':
            return list(part.heading, part.items);
        case 'fields':
            return table(part.fields);
        case 'links':
            return buttons(part.links);
    }
}
function list(heading, items) {
    const rows = items.map((item) => `<li style="margin:2px 0">${email_html_linked(item)}</li>`);
    return `<h2 style="margin:16px 0 4px;font-size:14px">${heading}</h2>\n<ul style="margin:0;padding-left:20px">${rows.join('')}</ul>`;
}
function email_html_linked({ text, url }) {
    return url === undefined ? email_html_literal(text) : `<a href="${address(url)}">${email_html_literal(text)}</a>`;
}
function email_html_code(line) {
    return `<p style="margin:12px 0 0;padding:10px 12px;border-left:3px solid #818b98;background:rgba(129,139,152,.15);${MONOSPACE};font-size:13px">${email_html_literal(line)}</p>`;
}
function table(fields) {
    const rows = fields.map(({ name, value }) => `<tr><td style="padding:2px 16px 2px 0;opacity:.7;vertical-align:top">${email_html_literal(name)}</td><td style="padding:2px 0">${email_html_literal(value)}</td></tr>`);
    return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:16px 0 0;font-size:14px">${rows.join('')}</table>`;
}
function buttons(links) {
    const all = links.map(({ label, url }, i) => {
        const look = i === 0 ? ';background:#1f2328;color:#ffffff' : '';
        return `<a href="${address(url)}" style="display:inline-block;padding:8px 14px;border:1px solid #818b98;border-radius:6px;text-decoration:none${look}">${email_html_literal(label)}</a>`;
    });
    return `<p style="margin:20px 0 0">${all.join(' ')}</p>`;
}
/**
 * Text that shows just this text. Mail programs make links of all that looks like an address; a place to break the
 * line within it, which is not seen and not copied, is what they don't look across.
 */
function email_html_literal(text) {
    return (0,html_text/* escaped */.M)(text).replace(/(?<=[\w\])])([.:@])(?=[^\s.:;])/g, '$1<wbr>');
}
function address(url) {
    return url.replaceAll('&', '&amp;');
}

;// CONCATENATED MODULE: ./lib/render/email.js



/** Gmail hides what is beyond 102 KB. */
const MAX_BYTES = 90_000;
/** A message as an e-mail. */
function toEmail(message, options) {
    return fitMessage(message, forPeople(options), (short) => ({ subject: subjectOf(short), html: toEmailHtml(short), text: textOf(short) }), ({ html, text }) => new TextEncoder().encode(html + text).length <= MAX_BYTES);
}
function subjectOf({ kind, repository, topic }) {
    const isFirst = kind === 'opened' || kind === 'umbrella' || kind === 'report';
    return `${isFirst ? '' : 'Re: '}[${repository}] ${topic}`;
}
/** The part without markup, for those who read it and for those who search it. */
function textOf(message) {
    return `${[(0,message_words/* titleOf */.Gg)(message), (0,message_words/* contextOf */.Vm)(message), ...(0,message_words/* partsOf */.CI)(message).map(email_paragraph)].join('\n\n')}\n`;
}
function email_paragraph(part) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'code':
            return `    ${part.text}`;
        case 'list':
            return [`${part.heading}:`, ...part.items.map(bullet)].join('\n');
        case 'fields':
            return part.fields.map(({ name, value }) => `${name}: ${value}`).join('\n');
        case 'links':
            return part.links.map(({ label, url }) => `${label}: ${url}`).join('\n');
    }
}
function bullet({ text, url }) {
    return url === undefined ? `  * ${text}` : `  * ${text}\n    ${url}`;
}

;// CONCATENATED MODULE: ./lib/adapters/channels/email.js



/** E-mail over SMTP. The messages of an incident refer to one parent, so that mail programs show one thread. */
function email(parts) {
    const { from, to, origins } = parts;
    // Whoever gets it has been called.
    const options = { origins, mentions: [] };
    return {
        send: async (message) => {
            // A connection for each message: there are few, and one left open would keep the step from ending.
            const { createTransport } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 16739));
            const transport = createTransport(transportOptions(parts));
            try {
                const { accepted, rejected } = await transport.sendMail({
                    ...headersOf(message, parts),
                    ...toEmail(message, options),
                    signal: AbortSignal.timeout(3 * parts.idle),
                });
                return delivered({ accepted: accepted.length, rejected: rejected.length });
            }
            catch (error) {
                return failed(error);
            }
            finally {
                transport.close();
            }
        },
        preview: (message) => {
            const { subject, text } = toEmail(message, options);
            return `From: ${from}\nTo: ${to.join(', ')}\nSubject: ${subject}\n\n${text}`;
        },
    };
}
function transportOptions({ server, idle, ca }) {
    const { host, port, security, login } = server;
    return {
        host,
        port,
        secure: security === 'tls',
        requireTLS: security === 'starttls',
        ignoreTLS: security === 'none',
        ...(login && { auth: authOf(login, idle) }),
        connectionTimeout: idle,
        greetingTimeout: idle,
        socketTimeout: idle,
        dnsTimeout: idle,
        // Nothing in a message may name a file or an address to be read into it.
        disableFileAccess: true,
        disableUrlAccess: true,
        tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
    };
}
function authOf(login, idle) {
    if (login.kind === 'password')
        return { user: login.user, pass: login.password };
    const { user, clientId, clientSecret, refreshToken, tokenUrl } = login;
    const token = { clientId, clientSecret, refreshToken, requestTimeout: idle };
    return { type: 'OAuth2', user, ...token, ...(tokenUrl !== undefined && { accessUrl: tokenUrl }) };
}
/** All that is not text: who gets it, and to which thread it belongs. */
function headersOf(message, { from, to }) {
    return {
        from: { name: 'Pipeline Vitals', address: from },
        to: to.map((address) => ({ name: '', address })),
        envelope: { from, to: [...to] },
        // The same message sent again is the same to mail programs that look.
        messageId: messageId(message.idempotencyKey, from),
        // Of a message that never was: so each has the same parent, whichever of them arrives, and none is another's twin.
        references: [messageId(message.threadKey, from)],
        date: new Date(message.at),
        // No answers of those who are away: RFC 3834.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    };
}
function messageId(key, from) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32);
    return `<pipeline-vitals.${hash}@${from.slice(from.indexOf('@') + 1)}>`;
}
function delivered({ accepted, rejected }) {
    if (rejected === 0)
        return { kind: 'sent' };
    return { kind: 'sent', note: `the server refused ${rejected} of ${accepted + rejected} recipients` };
}
/** Codes of nodemailer behind which is a mistake in the settings. */
const lasting = ['EAUTH', 'ENOAUTH', 'EENVELOPE', 'ECONFIG', 'EREQUIRETLS', 'ETLS', 'EMESSAGE'];
function failed(error) {
    const { code, responseCode, response } = typeof error === 'object' && error !== null ? { ...error } : {};
    const name = typeof code === 'string' && /^[A-Z0-9]{2,30}$/.test(code) ? code : 'unknown';
    if (typeof responseCode === 'number') {
        const words = typeof response === 'string' ? said(response) : '';
        // RFC 5321, 4.2.1: 4… passes, 5… stays.
        return { kind: 'failed', why: `SMTP ${name}${words}`, retryable: responseCode < 500 };
    }
    return { kind: 'failed', why: `SMTP ${name}`, retryable: !lasting.includes(name) };
}

;// CONCATENATED MODULE: ./lib/render/google-chat.js


/** https://developers.google.com/workspace/chat/create-messages: 32,000 bytes, text and cards together. */
const google_chat_MAX_BYTES = 30_000;
/** A message for Google Chat: a card, whose paragraphs read some HTML. */
function toGoogleChat(message, options) {
    const mentions = options.mentions.flatMap(mention);
    return fitMessage(message, forPeople(options), (short) => ({
        ...(mentions.length > 0 && { text: mentions.join(' ') }),
        fallbackText: (0,message_words/* noticeOf */.QJ)(short),
        cardsV2: [
            {
                cardId: short.idempotencyKey,
                card: {
                    header: { title: (0,message_words/* titleOf */.Gg)(short), subtitle: (0,message_words/* contextOf */.Vm)(short) },
                    sections: [{ widgets: widgetsOf(short) }],
                },
            },
        ],
        thread: { threadKey: short.threadKey },
    }), (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= google_chat_MAX_BYTES);
}
function widgetsOf(message) {
    const all = (0,message_words/* partsOf */.CI)(message).flatMap(widgets);
    // A section without widgets is refused.
    return all.length > 0 ? all : [google_chat_paragraph(google_chat_literal(message.headline))];
}
function widgets(part) {
    switch (part.kind) {
        case 'text':
            return [google_chat_paragraph(google_chat_literal(part.text))];
        case 'code':
            return [google_chat_paragraph(`<font color="#b35900">${google_chat_literal(part.text)}</font>`)];
        case 'list':
            return [
                google_chat_paragraph([`<b>${part.heading}</b>`, ...part.items.map((item) => `• ${google_chat_linked(item)}`)].join('<br>')),
            ];
        case 'fields':
            return part.fields.map(({ name, value }) => ({
                decoratedText: { topLabel: google_chat_literal(name), text: google_chat_literal(value), wrapText: true },
            }));
        case 'links': {
            const buttons = part.links.map(({ label, url }) => ({ text: label, onClick: { openLink: { url } } }));
            return [{ buttonList: { buttons } }];
        }
    }
}
function google_chat_paragraph(html) {
    return { textParagraph: { text: html } };
}
function google_chat_linked({ text, url }) {
    return url === undefined ? google_chat_literal(text) : `<a href="${url.replaceAll('&', '&amp;')}">${google_chat_literal(text)}</a>`;
}
function google_chat_literal(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** `users/1234567890` and `users/all`. */
function mention(name) {
    return /^users\/(all|\d{5,30})$/.test(name) ? [`<${name}>`] : [];
}

;// CONCATENATED MODULE: ./lib/adapters/channels/google-chat.js



/** Google Chat's webhook. The messages of an incident stand in one thread, and none stands there twice. */
function googleChat(parts) {
    const { target, origins } = parts;
    return {
        send: async (message, { mentions }) => {
            const url = new URL(target.url);
            // Without this the thread of the message is passed over in silence.
            url.searchParams.set('messageReplyOption', 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD');
            // The same request a second time gives the message that is there.
            url.searchParams.set('requestId', (0,reports_message/* toKey */.fw)(message.idempotencyKey));
            const body = JSON.stringify(toGoogleChat(message, { origins, mentions }));
            const answer = await request(parts, { target: { ...target, url }, body });
            return answer.kind === 'failed' ? answer : { kind: 'sent' };
        },
        preview: (message, { mentions }) => JSON.stringify(toGoogleChat(message, { origins, mentions }), undefined, 2),
    };
}

// EXTERNAL MODULE: ./lib/render/span.js
var span = __webpack_require__(2962);
;// CONCATENATED MODULE: ./lib/render/mattermost.js



/** Longer ones are split into posts, wherever that is. */
const MAX_CHARACTERS = 16_383;
/** A message in Mattermost's Markdown, in which code spans let nothing through, as in GitHub's. */
function toMattermost(message, options) {
    return fitMessage(message, forPeople(options), (short) => ({
        text: [options.mentions.flatMap(mattermost_mention).join(' '), ...paragraphs(short)].filter(Boolean).join('\n\n'),
        props: { pipeline_vitals_key: short.idempotencyKey },
    }), ({ text }) => text.length <= MAX_CHARACTERS);
}
function paragraphs(message) {
    return [
        `#### ${mattermost_literal((0,message_words/* titleOf */.Gg)(message))}`,
        mattermost_literal((0,message_words/* contextOf */.Vm)(message)),
        ...(0,message_words/* partsOf */.CI)(message).map(mattermost_paragraph),
    ];
}
function mattermost_paragraph(part) {
    switch (part.kind) {
        case 'text':
            return mattermost_literal(part.text);
        case 'code':
            return fenced(part.text);
        case 'list':
            return [`**${part.heading}**\n`, ...part.items.map((item) => `- ${mattermost_linked(item)}`)].join('\n');
        case 'fields':
            return part.fields.map(({ name, value }) => `**${mattermost_literal(name)}** ${mattermost_literal(value)}`).join('\n');
        case 'links':
            return part.links.map(({ label, url }) => mattermost_linked({ text: label, url })).join(' · ');
    }
}
function fenced(line) {
    const fence = '`'.repeat(Math.max(3, (0,span/* longestFence */.a)(line) + 1));
    return `${fence}\n${line}\n${fence}`;
}
function mattermost_linked({ text, url }) {
    // At the start of a line `[…]:` would define a link, whatever the brackets are in.
    return url === undefined ? mattermost_literal(text) : `[${mattermost_literal(text.replaceAll(']:', '] :'))}](${url})`;
}
/** At the start of a list's item a number with a point would begin a list of its own. */
function mattermost_literal(text) {
    return (0,span/* toSpan */.i)(text)
        .trim()
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** `@name`, also `@here`, `@channel` and `@all`; what is no name cannot be called. */
function mattermost_mention(name) {
    return /^@?[a-z][\w.-]{1,63}$/i.test(name) ? [`@${name.replace('@', '')}`] : [];
}

;// CONCATENATED MODULE: ./lib/adapters/channels/mattermost.js


/** Mattermost's incoming webhook. */
function mattermost(parts) {
    const { target, origins } = parts;
    return {
        send: async (message, { mentions }) => {
            const answer = await request(parts, {
                target,
                body: JSON.stringify(toMattermost(message, { origins, mentions })),
            });
            if (answer.kind === 'failed')
                return answer;
            if (answer.body.trim() === 'ok')
                return { kind: 'sent' };
            return { kind: 'failed', why: `Mattermost did not say ok${said(answer.body)}`, retryable: true };
        },
        preview: (message, { mentions }) => JSON.stringify(toMattermost(message, { origins, mentions }), undefined, 2),
    };
}

;// CONCATENATED MODULE: ./lib/render/pagerduty.js


/** The API takes 512 KB; a page on a phone should not be near that. */
const pagerduty_MAX_BYTES = 32_000;
const actions = {
    opened: 'trigger',
    changed: 'trigger',
    reminded: 'trigger',
    umbrella: 'trigger',
    resolved: 'resolve',
    report: undefined,
};
/** A message as an event; `undefined` for one that nobody is to be woken by. */
function toPagerDuty(message, options) {
    const action = actions[message.kind];
    if (action === undefined)
        return undefined;
    return fitMessage(message, forPeople(options), (short) => {
        const url = short.links[0]?.url;
        const everyone = {
            dedup_key: short.threadKey,
            client: 'Pipeline Vitals',
            ...(url !== undefined && { client_url: url }),
            links: short.links.map(({ label, url: href }) => ({ href, text: label })),
        };
        return action === 'resolve'
            ? { event_action: action, ...everyone }
            : { event_action: action, ...everyone, payload: payload(short) };
    }, (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= pagerduty_MAX_BYTES);
}
function payload(message) {
    const { headline, repository, severity, since, at, summary, broke, rootLine, suspects, fields } = message;
    return {
        // 1,024 are allowed; some characters may count as two.
        summary: (0,literal/* cut */.Jj)(`${repository}: ${headline}`, 500),
        source: repository,
        severity,
        timestamp: since ?? at,
        class: 'ci',
        custom_details: {
            ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
            ...(summary !== undefined && { summary }),
            broke: broke.map(inWords),
            ...(rootLine !== undefined && { root_line: rootLine }),
            suspects: suspects.map(inWords),
        },
    };
}
function inWords({ text, url }) {
    return url === undefined ? text : `${text} (${url})`;
}

;// CONCATENATED MODULE: ./lib/adapters/channels/pagerduty.js


/** PagerDuty's Events API v2. Its own key keeps one incident one, however often an event comes. */
function pagerDuty(parts) {
    const { target, origins, routingKey } = parts;
    return {
        send: async (message, { mentions }) => {
            const event = toPagerDuty(message, { origins, mentions });
            if (event === undefined)
                return { kind: 'sent', note: 'nothing to page anybody for' };
            const answer = await request(parts, {
                target,
                body: JSON.stringify({ routing_key: routingKey, ...event }),
            });
            return answer.kind === 'failed' ? answer : { kind: 'sent' };
        },
        preview: (message, { mentions }) => JSON.stringify(toPagerDuty(message, { origins, mentions }) ?? 'nothing', undefined, 2),
    };
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/adapters/channels/addresses.js

/**
 * What is not the public internet, of IANA's registries of special addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry/), with multicast and the reserved end.
 */
const special4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
    ...[
        '192.0.0.0/24',
        '192.0.2.0/24',
        '192.31.196.0/24',
        '192.52.193.0/24',
        '192.88.99.0/24',
        '192.168.0.0/16',
    ],
    ...['192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
    // Azure's host, reachable from every machine in it: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
    '168.63.129.16/32',
];
/** Of IPv6, all is special but this; and of this, what is used for protocols, examples and tunnels to IPv4. */
const global6 = '2000::/3';
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];
const notPublic4 = listOf(special4, 'ipv4');
const notPublic6 = listOf(special6, 'ipv6');
const public6 = listOf([global6], 'ipv6');
/** Whether an address, as a resolver gives it, is one of the public internet. */
function isPublicAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return !notPublic4.check(address, 'ipv4');
    return (0,external_node_net_.isIP)(address) === 6 && public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}
function listOf(subnets, family) {
    const list = new external_node_net_.BlockList();
    for (const subnet of subnets) {
        const [address = '', bits] = subnet.split('/');
        list.addSubnet(address, Number(bits), family);
    }
    return list;
}

;// CONCATENATED MODULE: ./lib/adapters/channels/post.js




const defaultPostOptions = {
    idle: 10_000,
    total: 20_000,
    resolve: (name) => (0,external_node_dns_promises_.lookup)(name, { all: true }),
};
/** Answers to messages are a few words. */
const MAX_ANSWER_BYTES = 64 * 1024;
function createPost(options) {
    const { proxyEnv, ca } = options;
    const secure = new external_node_https_.Agent({ proxyEnv, ...(ca !== undefined && { ca }) });
    const plain = new external_node_http_.Agent({ proxyEnv });
    return async (request) => {
        const agent = request.target.url.protocol === 'https:' ? secure : plain;
        return await exchange(request, agent, options);
    };
}
async function exchange(request, agent, options) {
    const { target, method = 'POST', body } = request;
    const client = target.url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const headers = {
        'content-type': 'application/json; charset=utf-8',
        'content-length': `${Buffer.byteLength(body)}`,
        'user-agent': 'pipeline-vitals',
        ...request.headers,
    };
    return await new Promise((answer) => {
        const sent = client.request(target.url, {
            agent,
            method,
            headers,
            lookup: guarded(target, options.resolve),
        });
        const none = (why) => {
            clearTimeout(deadline);
            sent.destroy();
            answer({ kind: 'none', why });
        };
        const deadline = setTimeout(() => none(`no answer within ${options.total / 1000} s`), options.total);
        sent.setTimeout(options.idle, () => none(`no answer for ${options.idle / 1000} s`));
        sent.on('error', (error) => none(reasonOf(error)));
        sent.on('response', (response) => {
            readText(response).then((text) => {
                clearTimeout(deadline);
                const { statusCode: status = 0, headers } = response;
                answer({ kind: 'answer', status, headers, body: text });
            }, (error) => none(reasonOf(error)));
        });
        sent.end(body);
    });
}
/**
 * Resolves a name for a connection and refuses it where one of its addresses is not public. What is checked is what
 * is connected to, so a name that answers otherwise the next time gains nothing. Behind a proxy the name resolved
 * here is the proxy's, who decides itself where it connects.
 */
function guarded({ url, addresses }, resolve) {
    return (hostname, { all }, callback) => {
        const isTarget = hostname === url.hostname && addresses === 'public';
        resolve(hostname).then((found) => {
            const [first] = found;
            if (isTarget && !found.every(({ address }) => isPublicAddress(address))) {
                callback(new OwnError('its name leads into a private network'), '');
            }
            else if (first === undefined)
                callback(new OwnError('its name has no address'), '');
            else if (all)
                callback(null, [...found]);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, ''));
    };
}
/** Of ours, whose message may be read by anybody. */
class OwnError extends Error {
    name = 'OwnError';
}
/** Messages of Node's errors hold hosts and addresses; codes do not. */
function reasonOf(error) {
    if (error instanceof OwnError)
        return error.message;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return `no connection (${/^[A-Z0-9_]{2,60}$/.test(code) ? code : 'unknown'})`;
}
async function readText(response) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        if (bytes > MAX_ANSWER_BYTES)
            throw new OwnError(`an answer of more than ${MAX_ANSWER_BYTES} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString();
}

;// CONCATENATED MODULE: ./lib/adapters/channels/signature.js


/**
 * The key of a `whsec_…` secret. Throws a `UserError` that does not say it.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
function signingKey(secret) {
    const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
    const key = Buffer.from(base64 ?? '', 'base64');
    if (key.length < 24 || key.length > 64) {
        throw new errors/* UserError */.yo('`webhook-secret` is not one of Standard Webhooks: `whsec_` and 24 to 64 bytes in Base64.', {
            hint: 'Make one with: echo "whsec_$(openssl rand -base64 32)"',
        });
    }
    return key;
}
/** The headers that come with the body. Without a key, nobody can tell who sent it. */
function webhookHeaders(signed, key) {
    const { id, timestamp, body } = signed;
    const headers = { 'webhook-id': id, 'webhook-timestamp': `${timestamp}` };
    if (key === undefined)
        return headers;
    const signature = (0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return { ...headers, 'webhook-signature': `v1,${signature}` };
}

;// CONCATENATED MODULE: ./lib/render/slack.js



/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const MAX_HEADER = 150;
/** Not documented: https://github.com/slackapi/bolt-js/issues/2509 saw messages of 13,200 characters refused. */
const slack_MAX_CHARACTERS = 10_000;
/** A message in Slack's Block Kit. */
function toSlack(message, options) {
    const mentions = options.mentions.map(slack_mention);
    return fitMessage(message, forPeople(options), (short) => ({
        text: escaped((0,message_words/* noticeOf */.QJ)(short)),
        blocks: blocks(short, mentions),
        mrkdwn: false,
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
    }), (rendered) => JSON.stringify(rendered).length <= slack_MAX_CHARACTERS);
}
function blocks(message, mentions) {
    const title = { type: 'plain_text', text: headerOf((0,message_words/* titleOf */.Gg)(message)), emoji: false };
    const context = section([slack_text((0,message_words/* contextOf */.Vm)(message)), ...mentions.flatMap((one) => [slack_text(' '), one])]);
    return [
        { type: 'header', block_id: message.idempotencyKey, text: title },
        { type: 'rich_text', elements: [context, ...(0,message_words/* partsOf */.CI)(message).flatMap(rich)] },
    ];
}
/** Whether an emoji counts as one character or as the two units it is made of, the limit does not say. */
function headerOf(title) {
    let short = title;
    for (let max = MAX_HEADER; short.length > MAX_HEADER; max--)
        short = (0,literal/* cut */.Jj)(title, max);
    return short;
}
function rich(part) {
    switch (part.kind) {
        case 'text':
            return [section([slack_text(part.text)])];
        case 'code':
            return [{ type: 'rich_text_preformatted', elements: [slack_text(part.text)] }];
        case 'list':
            return [section([bold(`\n${part.heading}`)]), bullets(part.items)];
        case 'fields':
            return [oneLineOf(part.fields.map(({ name, value }) => [bold(name), slack_text(` ${value}`)]))];
        case 'links':
            // No buttons: behind a button that leads somewhere Slack shows a warning once it was pressed, if the app has
            // no server of its own. https://github.com/slackapi/slack-github-action/issues/513
            return [oneLineOf(part.links.map(({ label, url }) => [{ type: 'link', url, text: label }]))];
    }
}
function oneLineOf(groups) {
    return section([slack_text('\n'), ...groups.flatMap((group, i) => (i === 0 ? group : [slack_text('  ·  '), ...group]))]);
}
function bullets(items) {
    const elements = items.map(({ text: words, url }) => section([url === undefined ? slack_text(words) : { type: 'link', url, text: words }]));
    return { type: 'rich_text_list', style: 'bullet', elements };
}
function section(elements) {
    return { type: 'rich_text_section', elements };
}
function slack_text(words) {
    return { type: 'text', text: words };
}
function bold(words) {
    return { type: 'text', text: words, style: { bold: true } };
}
/** `U…` a person, `S…` a group, `here`, `channel`, `everyone`; anything else is text. */
function slack_mention(name) {
    if (name === 'here' || name === 'channel' || name === 'everyone')
        return { type: 'broadcast', range: name };
    if (/^[UW][A-Z0-9]{6,20}$/.test(name))
        return { type: 'user', user_id: name };
    if (/^S[A-Z0-9]{6,20}$/.test(name))
        return { type: 'usergroup', usergroup_id: name };
    return slack_text(name);
}
/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(words) {
    return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./lib/adapters/channels/slack-bot.js


/** The place of the Web API's methods; the target of a bot. */
const SLACK_API = 'https://slack.com/api/';
/**
 * One message for each incident, kept up to date; what was news stands in its thread, and so does the recovery. A
 * reminder is also shown in the channel, where those look who do not follow the thread.
 */
function slackBot(parts) {
    const { channel, origins } = parts;
    const anew = (message, { mentions }) => ({
        channel,
        ...toSlack(message, { origins, mentions }),
    });
    return {
        send: async (message, sending) => {
            const { earlier, mentions } = sending;
            const place = placeOf(earlier);
            if (place === undefined || earlier === undefined)
                return await call(parts, 'chat.postMessage', anew(message, sending));
            const updated = await call(parts, 'chat.update', {
                ...place,
                ...toSlack(message, { origins, mentions: [] }),
            });
            // Somebody deleted it, or it may no longer be edited: what there is to say is said in another.
            if (isGone(updated))
                return await call(parts, 'chat.postMessage', anew(message, sending));
            if (updated.kind === 'failed')
                return updated;
            const answered = await call(parts, 'chat.postMessage', {
                channel: place.channel,
                thread_ts: place.ts,
                reply_broadcast: message.kind === 'reminded',
                ...toSlack(message, { origins, mentions }),
            });
            // What will be edited is the message that began the thread.
            return answered.kind === 'sent' ? { kind: 'sent', reference: earlier } : answered;
        },
        preview: (message, sending) => JSON.stringify(anew(message, sending), undefined, 2),
    };
}
/** A reference is `C0123456789/1700000000.000100`, by number since a name cannot be edited in. */
function placeOf(reference) {
    const [, channel, ts] = /^([A-Z0-9]{5,30})\/(\d{1,12}\.\d{1,9})$/.exec(reference ?? '') ?? [];
    return channel === undefined || ts === undefined ? undefined : { channel, ts };
}
async function call(parts, method, body) {
    const { target, token } = parts;
    const answer = await request(parts, {
        target: { ...target, url: new URL(method, target.url) },
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
    });
    return answer.kind === 'failed' ? answer : judge(answer.body);
}
/** What passes by itself; all else is for somebody to mend. https://docs.slack.dev/reference/methods/chat.postMessage */
const passing = [
    ...['ratelimited', 'rate_limited', 'message_limit_exceeded', 'internal_error', 'fatal_error'],
    ...['service_unavailable', 'request_timeout', 'team_added_to_org'],
];
/** The Web API says no with a 200, and `"ok": false` in the body. */
function judge(body) {
    const { ok, error, channel, ts } = objectIn(body);
    if (ok === true) {
        const known = typeof channel === 'string' && typeof ts === 'string';
        return { kind: 'sent', ...(known && { reference: `${channel}/${ts}` }) };
    }
    if (typeof error !== 'string')
        return { kind: 'failed', why: 'an answer that is not Slack’s', retryable: true };
    return { kind: 'failed', why: refusal(error), retryable: passing.includes(error) };
}
const gone = ['message_not_found', 'cant_update_message', 'edit_window_closed'];
function isGone(delivery) {
    return delivery.kind === 'failed' && gone.some((error) => delivery.why === refusal(error));
}
function refusal(error) {
    return `Slack refused it${said(error)}`;
}

;// CONCATENATED MODULE: ./lib/adapters/channels/slack-webhook.js


/** Slack's incoming webhook, which gives no reference: every message stands for itself. */
function slackWebhook(parts) {
    const { target, origins } = parts;
    return {
        send: async (message, { mentions }) => {
            const answer = await request(parts, {
                target,
                body: JSON.stringify(toSlack(message, { origins, mentions })),
            });
            if (answer.kind === 'failed')
                return answer;
            // Anything else with a 200 comes from whatever stands between.
            if (answer.body.trim() === 'ok')
                return { kind: 'sent' };
            return { kind: 'failed', why: `Slack did not say ok${said(answer.body)}`, retryable: true };
        },
        preview: (message, { mentions }) => JSON.stringify(toSlack(message, { origins, mentions }), undefined, 2),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/channels/smtp.js


/** The server of the inputs: either all of it in the address, or piece by piece. Throws a `UserError` without secrets. */
function smtpServer(inputs) {
    const { host, port, security, login } = inputs.url === '' ? pieces(inputs) : fromUrl(inputs);
    if (!(0,external_node_net_.isIP)(host) && !/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(host)) {
        throw new errors/* UserError */.yo('The SMTP server is not the name of a host.', {
            hint: 'Give `smtp-host`, such as `smtp.example.com`, or all of it as `smtp-url`.',
        });
    }
    if (security === 'none' && login) {
        throw new errors/* UserError */.yo('A password would go over the network for everybody to read.', {
            hint: 'Leave `smtp-security` out, or `smtp-user` and `smtp-password`.',
        });
    }
    return { host, port: port ?? (security === 'tls' ? 465 : 587), security, login };
}
function pieces({ host, port, security, oauth2, ...names }) {
    return {
        host,
        port,
        security: security ?? (port === 465 ? 'tls' : 'starttls'),
        login: loginOf(names, oauth2),
    };
}
function loginOf({ user, password }, oauth2) {
    if (user === '')
        return undefined;
    if (oauth2 === undefined)
        return { kind: 'password', user, password };
    if (oauth2.tokenUrl !== undefined && !/^https:\/\/[a-z0-9.-]+\.[a-z]+\//i.test(oauth2.tokenUrl)) {
        throw new errors/* UserError */.yo('The address that gives out tokens for the SMTP server does not begin with https://.', {
            hint: 'Of Microsoft it is https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token; for Google leave it out.',
        });
    }
    return { kind: 'oauth2', user, ...oauth2 };
}
function fromUrl({ url: text, security, oauth2 }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) {
        throw new errors/* UserError */.yo('`smtp-url` is no address of an SMTP server.', {
            hint: 'It looks like smtps://user:password@smtp.example.com:465; signs such as @ and / in a password are written as %40 and %2F.',
        });
    }
    const [user, password] = [decoded(url.username), decoded(url.password)];
    return {
        // IPv6 stands in brackets in an address, and nowhere else.
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? undefined : Number(url.port),
        security: url.protocol === 'smtps:' ? 'tls' : (security ?? 'starttls'),
        login: loginOf({ user, password }, oauth2),
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Addresses alone, without names: `a@example.com, b@example.com`. Throws a `UserError`. */
function mailAddresses(text, input) {
    const all = text.split(/[,\s]+/).filter(Boolean);
    const strange = all.find((one) => !MAIL_ADDRESS.test(one));
    if (strange !== undefined || all.length === 0 || all.length > MAX_ADDRESSES) {
        throw new errors/* UserError */.yo(`\`${input}\` must be 1 to ${MAX_ADDRESSES} mail addresses, separated by commas.`, {
            hint: 'Such as `ops@example.com, dev@example.com`, without names.',
        });
    }
    return all;
}
const MAX_ADDRESSES = 50;
/** Narrower than the RFCs, and without anything that means something in a header. */
const MAIL_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,8}$/i;

;// CONCATENATED MODULE: ./lib/adapters/channels/target.js

/** `.host` stands for every host below it. */
const hosts = {
    slack: ['hooks.slack.com', 'hooks.slack-gov.com'],
    'slack-api': ['slack.com', 'slack-gov.com'],
    teams: [
        ...['.environment.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com'],
        // Clouds of their own: https://learn.microsoft.com/power-platform/admin/online-requirements
        ...['.environment.api.gov.powerplatform.microsoft.us', '.logic.azure.us', '.webhook.office.us'],
    ],
    discord: ['discord.com', 'ptb.discord.com', 'canary.discord.com', 'discordapp.com'],
    'google-chat': ['chat.googleapis.com'],
    pagerduty: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
};
/** Names that lead nowhere public, RFC 6761 and 6762, and those that clouds use within. */
const SPECIAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|example|invalid|test|onion|alt)$/;
/**
 * The address of a webhook, if a message may be sent there. Throws a `UserError` which does not say the address:
 * it is a secret.
 */
function targetOf(text, { input, service, privateHosts }) {
    const refused = (why) => new errors/* UserError */.yo(`\`${input}\` ${why}.`, { hint: HINT });
    const free = service === 'any' && privateHosts === 'allowed';
    const url = plainUrl(text);
    if (url === undefined)
        throw refused('is not a plain web address');
    if (url.protocol !== 'https:' && !free)
        throw refused('does not begin with https://');
    const host = url.hostname;
    if (service !== 'any') {
        const known = hosts[service].some((one) => (one.startsWith('.') ? host.endsWith(one) : host === one));
        if (!known || url.port !== '') {
            throw refused(`leads to a host that is not one of ${hosts[service].join(', ')}`);
        }
        return { url, addresses: 'public' };
    }
    if (free)
        return { url, addresses: 'private-too' };
    if (!/\.[a-z][a-z0-9-]*$/.test(host) || SPECIAL_NAME.test(host)) {
        throw refused('leads to a host that has no public name');
    }
    if (url.port !== '' && Number(url.port) < 1024)
        throw refused('leads to a port that is no web server’s');
    return { url, addresses: 'public' };
}
const HINT = 'Copy the address again from the service that gave it, and keep it in a secret.';
/** An address that means to every reader what it looks like: nothing in it is decoded, mapped or skipped. */
function plainUrl(text) {
    const host = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(?:[/?]|$)/i.exec(text)?.[1];
    if (host === undefined || !/^[\x21-\x7e]+$/.test(text) || /[\\#]/.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.hostname === host.toLowerCase() ? url : undefined;
}

;// CONCATENATED MODULE: ./lib/render/teams.js


/** Teams takes "approximately 28 KB"; messages from 21 KB on have been refused. */
const teams_MAX_BYTES = 20_000;
const styles = {
    bad: 'attention',
    warning: 'warning',
    good: 'good',
    neutral: 'accent',
};
/** A message for Microsoft Teams. */
function toTeams(message, options) {
    const mentions = options.mentions.filter((name) => PERSON.test(name));
    const card = fitMessage(message, forCards(options), (short) => ({
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: body(short, mentions),
        actions: short.links.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url })),
        msteams: { width: 'Full', entities: mentions.map(entity) },
    }), (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= teams_MAX_BYTES);
    const contentType = 'application/vnd.microsoft.card.adaptive';
    return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] };
}
function forCards(options) {
    const people = forPeople(options);
    return { ...people, text: (text, max) => withoutFunctions(people.text(text, max)) };
}
/** The renderer writes dates of its own for these, in any text: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
function withoutFunctions(text) {
    return text.replace(/\{\{(?=(?:DATE|TIME)\()/g, '{ {');
}
function body(message, mentions) {
    const title = { type: 'TextRun', text: (0,message_words/* titleOf */.Gg)(message), size: 'Large', weight: 'Bolder' };
    const context = { ...run((0,message_words/* contextOf */.Vm)(message)), isSubtle: true };
    const head = {
        type: 'Container',
        id: message.idempotencyKey,
        style: styles[(0,message_words/* toneOf */.YV)(message)],
        bleed: true,
        items: [line([title]), line([context], 'None')],
    };
    const calls = { type: 'TextBlock', text: mentions.map(called).join(' '), wrap: true };
    return [head, ...(0,message_words/* partsOf */.CI)(message).flatMap(teams_elements), ...(mentions.length > 0 ? [calls] : [])];
}
function teams_elements(part) {
    switch (part.kind) {
        case 'text':
            return [line([run(part.text)])];
        case 'code': {
            const code = { ...run(part.text), fontType: 'Monospace' };
            return [{ type: 'Container', style: 'emphasis', items: [line([code])] }];
        }
        case 'list':
            return [
                line([teams_bold(part.heading)], 'Medium'),
                ...part.items.map((item) => line([run('•  '), teams_linked(item)], 'None')),
            ];
        case 'fields':
            return part.fields.map(({ name, value }, i) => line([teams_bold(`${name}  `), run(value)], i === 0 ? 'Medium' : 'None'));
        case 'links':
            // The card's actions.
            return [];
    }
}
function line(inlines, spacing = 'Small') {
    return { type: 'RichTextBlock', spacing, inlines };
}
function run(text) {
    return { type: 'TextRun', text };
}
function teams_bold(text) {
    return { type: 'TextRun', text, weight: 'Bolder' };
}
function teams_linked({ text, url }) {
    return { ...run(text), ...(url !== undefined && { selectAction: { type: 'Action.OpenUrl', url } }) };
}
/** People are called by their sign-in name; anything else cannot be called from a webhook. */
const PERSON = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;
function called(name) {
    return `<at>${name}</at>`;
}
function entity(name) {
    return { type: 'mention', text: called(name), mentioned: { id: name, name } };
}

;// CONCATENATED MODULE: ./lib/adapters/channels/teams.js


/**
 * Microsoft Teams, by a Workflows webhook or an older connector. `message` is what the templates of Workflows take;
 * `card` is for flows of one's own that post the body as a card.
 */
function teams(parts) {
    const { target, origins, shape } = parts;
    const payload = (message, { mentions }) => {
        const whole = toTeams(message, { origins, mentions });
        return shape === 'message' ? whole : whole.attachments[0].content;
    };
    return {
        send: async (message, sending) => {
            const answer = await request(parts, { target, body: JSON.stringify(payload(message, sending)) });
            if (answer.kind === 'failed')
                return answer;
            // A connector says with a 200 that Teams did not take it: "… returned HTTP error 429 with ContextId …".
            // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
            const status = Number(/HTTP error (\d{3})/i.exec(answer.body)?.[1]);
            if (status >= 400) {
                return {
                    kind: 'failed',
                    why: `Teams${said(answer.body)}`,
                    retryable: status === 429 || status >= 500,
                };
            }
            return answer.status === 202 ? { kind: 'sent', note: ACCEPTED } : { kind: 'sent' };
        },
        preview: (message, sending) => JSON.stringify(payload(message, sending), undefined, 2),
    };
}
/** The flow runs after its answer, and tells nobody but its owner how it ended. */
const ACCEPTED = 'accepted by the workflow, which does not say whether it then posted it';

;// CONCATENATED MODULE: ./lib/render/webhook.js

/** "The size of the payload should be kept small … ideally under 20kb": Standard Webhooks, payload size. */
const webhook_MAX_BYTES = 20_000;
/** A message as an event. Nothing here is markup, so no text is changed but by its length. */
function toWebhook(message) {
    return fitMessage(message, forPrograms, (short) => ({
        type: short.kind === 'report' ? 'report.published' : `incident.${short.kind}`,
        timestamp: short.at,
        data: { schemaVersion: 1, ...short },
    }), (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= webhook_MAX_BYTES);
}

;// CONCATENATED MODULE: ./lib/adapters/channels/webhook.js




/** Whatever listens to a webhook, by Standard Webhooks. */
function webhook(parts) {
    const { target, key, now } = parts;
    return {
        send: async (message) => {
            const body = JSON.stringify(toWebhook(message));
            const timestamp = Math.floor(now() / 1000);
            const headers = webhookHeaders({ id: (0,reports_message/* toKey */.fw)(message.idempotencyKey), timestamp, body }, key);
            const answer = await request(parts, { target, headers, body });
            return answer.kind === 'failed' ? answer : { kind: 'sent' };
        },
        preview: (message) => JSON.stringify(toWebhook(message), undefined, 2),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/channels/channels.js
















/** The channels that the inputs name. Throws a `UserError` where one of them cannot be as it was given. */
function openChannels(inputs, origins, outside) {
    const { sleep, random, now } = outside;
    const post = createPost({ ...defaultPostOptions, ...outside });
    const pace = { ...defaultPace, sleep, random, now };
    const to = (input, text, service) => {
        const privateHosts = service === 'any' ? inputs.privateWebhooks : 'refused';
        return { post, now, origins, target: targetOf(text, { input, service, privateHosts }) };
    };
    const secrets = secretsOf(inputs);
    return Object.entries(makers).flatMap(([name, make]) => {
        const sender = make(inputs, { to, origins, ca: outside.ca });
        return sender ? [createChannel({ name, sender, secrets, pace })] : [];
    });
}
const makers = {
    slack: ({ slackWebhookUrl: url, slackBotToken: token, slackChannel: channel }, { to }) => {
        if (token === '')
            return url === '' ? undefined : slackWebhook(to('slack-webhook-url', url, 'slack'));
        if (channel === '') {
            throw new errors/* UserError */.yo('`slack-channel` is empty: a bot must be told where to write.', {
                hint: 'Give the channel’s number, such as C024BE91L, or its name, and invite the bot into it.',
            });
        }
        return slackBot({ ...to('slack-bot-token', SLACK_API, 'slack-api'), token, channel });
    },
    teams: ({ teamsWebhookUrl: url, teamsPayload: shape }, { to }) => url === '' ? undefined : teams({ ...to('teams-webhook-url', url, 'teams'), shape }),
    discord: ({ discordWebhookUrl: url }, { to }) => url === '' ? undefined : discord(to('discord-webhook-url', url, 'discord')),
    mattermost: ({ mattermostWebhookUrl: url }, { to }) => url === '' ? undefined : mattermost(to('mattermost-webhook-url', url, 'any')),
    'google-chat': ({ googleChatWebhookUrl: url }, { to }) => url === '' ? undefined : googleChat(to('google-chat-webhook-url', url, 'google-chat')),
    pagerduty: ({ pagerdutyRoutingKey: routingKey, pagerdutyRegion: region }, { to }) => {
        const host = region === 'eu' ? 'events.eu.pagerduty.com' : 'events.pagerduty.com';
        const parts = to('pagerduty-routing-key', `https://${host}/v2/enqueue`, 'pagerduty');
        return routingKey === '' ? undefined : pagerDuty({ ...parts, routingKey });
    },
    webhook: ({ webhookUrl: url, webhookSecret: secret }, { to }) => {
        if (url === '')
            return undefined;
        return webhook({ ...to('webhook-url', url, 'any'), key: secret === '' ? undefined : signingKey(secret) });
    },
    email: ({ smtp, emailFrom, emailTo }, { origins, ca }) => {
        if (smtp.url === '' && smtp.host === '')
            return undefined;
        return email({
            server: smtpServer(smtp),
            from: mailAddresses(emailFrom, 'email-from')[0] ?? '',
            to: mailAddresses(emailTo, 'email-to'),
            origins,
            idle: 10_000,
            ...(ca !== undefined && { ca }),
        });
    },
};
/** All that nobody may read, wherever it comes back from. */
function secretsOf(inputs) {
    const { smtp } = inputs;
    return [
        ...[inputs.slackWebhookUrl, inputs.slackBotToken, inputs.teamsWebhookUrl, inputs.discordWebhookUrl],
        ...[inputs.mattermostWebhookUrl, inputs.googleChatWebhookUrl, inputs.pagerdutyRoutingKey],
        ...[inputs.webhookUrl, inputs.webhookSecret, smtp.url, smtp.password],
        ...[smtp.oauth2?.clientSecret ?? '', smtp.oauth2?.refreshToken ?? ''],
    ].filter((secret) => secret !== '');
}

;// CONCATENATED MODULE: ./lib/adapters/channels/from-inputs.js


/** The channels that the step's inputs name. Links may lead to GitHub's server, and to that of the dashboard. */
function channelsOf(inputs, serverUrl, proxyEnv) {
    const origins = [serverUrl, inputs.dashboardUrl].filter(Boolean).map((url) => new URL(url).origin);
    return openChannels(channelInputs(inputs), origins, {
        proxyEnv,
        sleep: async (milliseconds) => await (0,promises_.setTimeout)(milliseconds),
        random: Math.random,
        now: Date.now,
    });
}
function channelInputs(inputs) {
    const { smtpOauth2ClientId: clientId, smtpOauth2ClientSecret: clientSecret } = inputs;
    const { smtpOauth2RefreshToken: refreshToken, smtpOauth2TokenUrl: tokenUrl } = inputs;
    const oauth2 = { clientId, clientSecret, refreshToken, ...(tokenUrl !== '' && { tokenUrl }) };
    return {
        ...inputs,
        smtp: {
            url: inputs.smtpUrl,
            host: inputs.smtpHost,
            port: inputs.smtpPort,
            security: inputs.smtpSecurity === 'auto' ? undefined : inputs.smtpSecurity,
            user: inputs.smtpUser,
            password: inputs.smtpPassword,
            oauth2: refreshToken === '' ? undefined : oauth2,
        },
    };
}


/***/ }),

/***/ 14912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fw: () => (/* binding */ toKey)
/* harmony export */ });
/* unused harmony exports messageKinds, isKey */
/* harmony import */ var _diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56667);

/**
 * `changed`: what is known of it is no longer what was told. `reminded`: it is still there. `umbrella`: so much began
 * at once that it is told as one. `report`: a report in short, of no incident.
 */
const messageKinds = (/* unused pure expression or super */ null && (['opened', 'changed', 'reminded', 'resolved', 'umbrella', 'report']));
/** Keys stand in headers and addresses, and 255 characters are the least that any service takes (PagerDuty). */
function isKey(text) {
    return /^[\w.:/-]{1,200}$/.test(text);
}
/** The text itself where it can be a key, and else one made from it. */
function toKey(text) {
    return isKey(text) ? text : (0,_diagnosis_fnv_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(text);
}


/***/ }),

/***/ 5523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/**
 * What a report says, before it is known where. All text is plain: a renderer makes it literal in its own markup,
 * and nothing that strangers wrote becomes markup anywhere. Only `link` makes links.
 */
/**
 * A link to a page of our own server: anything else stays text. `serverUrl` is the runner's `GITHUB_SERVER_URL`,
 * from which the report's addresses were made.
 */
function link(text, href, serverUrl) {
    if (href === undefined || !URL.canParse(href))
        return text;
    const url = new URL(href);
    const ours = url.origin === new URL(serverUrl).origin && /^https?:$/.test(url.protocol);
    const plain = url.username === '' && url.password === '';
    return ours && plain ? { text: text.trim() || url.href, href: url.href } : text;
}


/***/ }),

/***/ 44523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   QJ: () => (/* binding */ noticeOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ toneOf)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44172);
/* harmony import */ var _tones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67449);



/** What every channel says in the same words. */
const icons = { good: '🟢', bad: '🔴', warning: '🟡', neutral: '🔵' };
function toneOf({ kind, severity }) {
    if (kind === 'resolved')
        return 'good';
    return _tones_js__WEBPACK_IMPORTED_MODULE_1__/* .toneOfSeverity */ .L[severity];
}
/** `🔴 CI is red on main`. */
function titleOf(message) {
    return `${icons[toneOf(message)]} ${message.headline}`;
}
/** `acme/shop · since 2026-11-23 10:15 UTC (3 h 20 min)`. */
function contextOf({ kind, repository, since, until, at }) {
    if (since === undefined)
        return repository;
    const seconds = (Date.parse(until ?? at) - Date.parse(since)) / 1000;
    const length = seconds >= 60 ? (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInWords */ .l5)(seconds) : 'less than a minute';
    const words = kind === 'resolved' ? `lasted ${length}, from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(since)}` : `since ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(since)} (${length})`;
    return `${repository} · ${words}`;
}
const headings = {
    opened: 'What broke',
    changed: 'What is broken',
    reminded: 'What is still broken',
    resolved: 'What was broken',
    umbrella: 'What broke',
    report: 'In short',
};
/** What stands below the title and the context, in this order everywhere; what is empty is left out. */
function partsOf(message) {
    const { kind, summary, broke, rootLine, suspects, fields, links } = message;
    const parts = [
        summary === undefined ? undefined : { kind: 'text', text: summary },
        broke.length === 0 ? undefined : { kind: 'list', heading: headings[kind], items: broke },
        rootLine === undefined ? undefined : { kind: 'code', text: rootLine },
        suspects.length === 0 ? undefined : { kind: 'list', heading: 'Suspects', items: suspects },
        fields.length === 0 ? undefined : { kind: 'fields', fields },
        links.length === 0 ? undefined : { kind: 'links', links },
    ];
    return parts.filter((part) => part !== undefined);
}
/** What stands on a screen that shows one line of a message. */
function noticeOf(message) {
    return `${titleOf(message)} · ${contextOf(message)}`;
}


/***/ }),

/***/ 44172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5523);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81091);


/** Of a name: longer ones make a table unreadable. */
const MAX_NAME = 80;
function shortName(name) {
    return (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, MAX_NAME);
}
/** In a fork a branch can be called like ours. */
function branchName({ branch, fromFork }) {
    return `${shortName(branch ?? '–')}${fromFork ? ' of a fork' : ''}`;
}
/** A workflow as a link to its page; by its number where nothing else is known of it. */
function workflowLink(id, { workflows, repositoryUrl }) {
    const known = workflows.find((workflow) => workflow.id === id);
    return known ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(shortName(known.name), known.url, repositoryUrl) : `workflow ${id ?? ''}`.trim();
}
/** `2026-03-09 12:00 UTC` of an ISO time, which is ours. */
function timeOf(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 67449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toneOfStatus),
/* harmony export */   L: () => (/* binding */ toneOfSeverity)
/* harmony export */ });
/** How grave it looks, the same in every mode and channel. */
const toneOfStatus = {
    healthy: 'good',
    degraded: 'warning',
    unhealthy: 'bad',
    unknown: 'neutral',
};
const toneOfSeverity = {
    critical: 'bad',
    warning: 'warning',
    info: 'neutral',
};


/***/ })

};
