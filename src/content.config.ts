import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFrontmatter } from '#site/page-frontmatter.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: pageFrontmatter,
  }),
};
