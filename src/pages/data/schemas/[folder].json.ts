import type { APIRoute, GetStaticPaths } from 'astro';
import { editorsFolders, editorsSchema, type EditorsFolder } from '#data-export/json-schemas.ts';

export const getStaticPaths = (() =>
  editorsFolders.map((folder) => ({ params: { folder } }))) satisfies GetStaticPaths;

/** What one file of a folder of `content/` may hold, for whoever edits it. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(editorsSchema(params['folder'] as EditorsFolder), null, 1)}\n`);
