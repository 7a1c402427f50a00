/** One story in every dialect of feeds, made up for these tests. */

const TITLE = 'Fares &amp; routes: towns agree';
const BODY = '<p>The towns <b>agreed</b> on Wednesday.</p><h2>Fares</h2><p>They fall in May.</p>';
const escape = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Quay Post</title><link>https://quaypost.example/</link><language>en-gb</language>
<atom:link href="https://quaypost.example/feed" rel="self" type="application/rss+xml"/>
<image><title>Logo</title><url>https://quaypost.example/l.png</url></image>
<item><title>${TITLE}</title><link>https://quaypost.example/77</link>
<guid isPermaLink="false">quay-77</guid><pubDate>Wed, 01 Oct 2025 08:30:00 +0900</pubDate>
<dc:creator><![CDATA[Jane Doe]]></dc:creator>
<description><![CDATA[A quarrel of ten years is over.]]></description>
<content:encoded><![CDATA[${BODY}<p>The post Fares appeared first on The Quay Post.</p>]]></content:encoded>
<enclosure url="https://quaypost.example/a.mp3" type="audio/mpeg" length="1"/></item>
</channel></rss>`;

export const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://quaypost.example/"><title>The Quay Post</title><link>https://quaypost.example/</link><d:language>en-gb</d:language>
<items><rdf:Seq><rdf:li rdf:resource="https://quaypost.example/77"/></rdf:Seq></items></channel>
<item rdf:about="quay-77"><title>${TITLE}</title><link>https://quaypost.example/77</link>
<d:date>2025-10-01T08:30:00+09:00</d:date><d:creator>Jane Doe</d:creator>
<description>A quarrel of ten years is over.</description><c:encoded>${escape(BODY)}</c:encoded></item></rdf:RDF>`;

export const ATOM = `<?xml version="1.0"?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en-gb" xml:base="https://quaypost.example/"><a:title>The Quay Post</a:title>
<a:link href="/"/><a:link rel="self" href="/feed"/><a:updated>2025-10-01T09:00:00Z</a:updated><a:id>urn:feed</a:id>
<a:entry><a:id>quay-77</a:id><a:title type="html">${escape(TITLE)}</a:title>
<a:link rel="replies" href="/77/comments"/><a:link href="/77"/>
<a:published>2025-10-01T08:30:00+09:00</a:published><a:updated>2025-10-02T08:30:00Z</a:updated>
<a:author><a:name>Jane Doe</a:name><a:uri>https://quaypost.example/jane</a:uri></a:author>
<a:summary>A quarrel of ten years is over.</a:summary>
<a:content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">${BODY.replaceAll(/<(\/?)/gu, '<$1h:')}</h:div></a:content>
</a:entry></a:feed>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Quay Post',
  home_page_url: 'https://quaypost.example/',
  language: 'en-gb',
  items: [
    {
      id: 'quay-77',
      url: 'https://quaypost.example/77',
      title: 'Fares & routes: towns agree',
      summary: 'A quarrel of ten years is over.',
      content_html: BODY,
      date_published: '2025-10-01T08:30:00+09:00',
      authors: [{ name: 'Jane Doe' }],
    },
  ],
});
