import fc from 'fast-check';

/** What must never be taken for more than letters, and what addresses of ours are made of. */
const parts = [
  ...[
    'ja',
    'en',
    'ja-simple',
    'step',
    'desks',
    'wish',
    'police',
    'jinken',
    'safety',
    'index.html',
    'JA',
    'xx',
  ],
  ...['.', '..', '%2e%2e', '..%2f..%2fpackage.json', '..%5C..%5Cwish', '\\', '//evil.example', '@', ':', '*'],
  ...['%', '%E3%81', '%00', '%0d%0aX:1', '%25', '%u3042', '%C0%AF', '\u0000', '\u202e', '\ufeff', '\ud800'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'", 'javascript:alert(1)'],
  ...['{{name}}', '$t(leave)', '{漢|かん}', '相談', '相談'.normalize('NFD'), '👪', 'data:text/html,<b>'],
];

const encodable = parts.filter((text) => text !== '\ud800');

const part = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...parts) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom(...encodable).map(encodeURIComponent) },
);

const long = fc
  .tuple(part, fc.constantFrom('/', '', '%2F', '//'))
  .map(([text, between]) => (text + between).repeat(Math.ceil(65_536 / (text.length + between.length || 1))))
  .map((text) => text.slice(0, 65_536));

const path = fc
  .tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom('/', '//', '%2F', '\\', ''))
  .map(([all, between]) => all.join(between));

const tail = (mark: string) => part.map((text) => mark + text);

/**
 * Addresses that nobody should have written: what follows the slash of the site.
 * @param longest how often, in a hundred, it is one of 64 kB
 */
export const addresses = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof({ weight: 100 - longest, arbitrary: path }, { weight: longest, arbitrary: long }),
      fc.option(tail('?'), { nil: '' }),
      fc.option(tail('#'), { nil: '' }),
      fc.constantFrom('', '/'),
    )
    .map(([before, query, fragment, end]) => before + end + query + fragment);
