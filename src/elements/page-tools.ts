/** What the pages of content/pages/ may hold, in one file: each of them is small, and one request is enough. */
import './copy-text.ts';
import './say-it.ts';
