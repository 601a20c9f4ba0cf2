import { escaped } from '#language/escaped.ts';

export interface PackPage {
  readonly language: string;
  readonly title: string;
  /** How to get from the page to the pack's top: empty or `../`. */
  readonly up: string;
  readonly body: string;
  readonly script?: string;
}

/** A page of the pack: a sheet and a script beside it, and a policy that lets it ask nobody for anything. */
export function packPage({ language, title, up, body, script }: PackPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${up}pack/pack.css">
</head>
<body>
${body}
${script ?? ''}</body>
</html>
`;
}
