// Fetches content as wagtail-js does, a client of Wagtail's API v2 that is not ours, and prints it as JSON.
// usage: node fetch_content.mjs http://127.0.0.1:8000
import { CMSClient } from 'wagtail-js';

const client = new CMSClient({ baseURL: process.argv[2], apiPath: '/api/v2', cache: 'no-store' });
// The oldest: newer ones may be what other tests have just written at the desk, some of them without a body.
const pages = await client.fetchPages({ type: 'articles.ArticlePage', order: 'first_published_at', limit: 3 });
const [first] = pages.items;
const images = await client.fetchImages({ limit: 2 });
const documents = await client.fetchDocuments({ limit: 2 });

console.log(
  JSON.stringify({
    pages,
    images,
    documents,
    by_id: await client.fetchPage(first.id),
    by_slug: await client.fetchPage(first.meta.slug, { fields: '*' }),
    by_type: await client.fetchPages({ type: ['events.EventPage', 'home.StandardPage'], limit: 2 }),
    found: await client.fetchPages({ search: 'group', limit: 2 }),
    below: await client.fetchPages({ child_of: 'root' }),
    image: await client.fetchImage(images.items[0].id),
    document: await client.fetchDocument(documents.items[0].id),
  }),
);
