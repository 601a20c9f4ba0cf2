import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFrontmatter, welshFrontmatter } from '#site/page-frontmatter.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages/en', pattern: '**/*.mdx' }),
    schema: pageFrontmatter,
  }),
  welshPages: defineCollection({
    loader: glob({ base: './content/pages/cy', pattern: '**/*.mdx' }),
    schema: welshFrontmatter,
  }),
};
