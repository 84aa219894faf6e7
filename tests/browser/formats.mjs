// What noticedesk-cli hands out, and as what each is judged. A new format is a line here; a new kind is judged in
// judge.mjs and, where its words are to be those of the text, read in words.mjs.
export const formats = [
    { as: 'text', suffix: 'txt', kind: 'text' },
    { as: 'markdown', suffix: 'md', kind: 'markdown' },
    { as: 'html', suffix: 'html', kind: 'page', options: ['--timeline'] },
    { as: 'fragment', suffix: 'fragment.html', kind: 'fragment' },
];
