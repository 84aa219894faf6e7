// What noticedesk-cli hands out, and as what each is judged: a new format is a line here, a new kind a line of judge.mjs.
// `rest`: what is made from the same parts as another is judged for our own samples only.
export const formats = [
    { as: 'text', suffix: 'txt', kind: 'text' },
    { as: 'markdown', suffix: 'md', kind: 'markdown' },
    { as: 'html', suffix: 'html', kind: 'page', options: ['--timeline'] },
    { as: 'fragment', suffix: 'fragment.html', kind: 'fragment' },
    { as: 'mail', suffix: 'mail.html', kind: 'mail', rest: true },
    { as: 'atom', suffix: 'atom', kind: 'feed', rest: true },
    { as: 'rss', suffix: 'rss', kind: 'feed', rest: true },
    { as: 'json', suffix: 'json', kind: 'json', rest: true },
];

// The ways in which our own samples are set: every shipped style, and languages that write in another way.
export const settings = [
    ['--style', 'post', '--labels', 'always'],
    ['--style', 'statuspage', '--language', 'ar'],
    ['--style', 'letter', '--language', 'de'],
    ['--style', 'compact', '--language', 'ja'],
];
