import type { APIRoute } from 'astro';
import type { KitFile } from '#kit/files/kit-file.ts';
import { kitFiles } from '#kit/files/kit-files.ts';

/** The hand-outs, slides and sheets of the session kit, made of the directory and of `content/kit/`. */
export async function getStaticPaths() {
  const files = await kitFiles();
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}
interface Props {
  file: KitFile;
}

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes));
