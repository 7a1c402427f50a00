/** Pages as newsrooms build them, made up for these tests. */

export const BRISK =
  'It will leave at six, at ten, at two and at six in the evening, all year round. ';

/** An article element with everything in its place, JSON-LD and OpenGraph. */
export const STORY_PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Harbour towns agree on a common ferry | The Quay Post</title>
<link rel="canonical" href="https://quaypost.example/2025/10/01/ferry">
<meta property="og:title" content="Harbour towns agree on a common ferry">
<meta property="og:site_name" content="The Quay Post">
<meta name="description" content="Two towns that quarrelled for years will run one boat.">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebSite","name":"The Quay Post"},
{"@type":"NewsArticle","headline":"Harbour towns agree on a common ferry",
"datePublished":"2025-10-01T08:30:00+09:00","author":[{"@type":"Person","name":"Jane Doe"}],
"publisher":{"@type":"Organization","name":"The Quay Post"}}]}</script>
<style>.story{color:red}</style></head>
<body class="single has-sidebar">
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article class="story">
<header><p class="kicker">Shipping</p>
<h1 class="story__headline">Harbour towns agree on a common&nbsp;ferry</h1>
<p class="story__standfirst">Two towns that quarrelled for years will run one boat.</p>
<div class="byline">By <a rel="author" href="/jane">Jane Doe</a> <time datetime="2025-10-01T08:30+09:00">1 October 2025, 08:30</time></div>
<div class="share-tools"><button>Share</button><a href="#">Facebook</a></div></header>
<figure><img src="a.jpg" alt=""><figcaption>The ferry Alma at its berth in Busan. <span class="credit">Photo: Ken Ito/Harbour Press</span></figcaption></figure>
<div class="story-body">
<p>BUSAN, Oct 1 (Quay Post) -- The ferry will sail four times a day from May, the port office said on <time>Wednesday</time>, after <a href="https://port.example/statement">a statement</a> by the two mayors.</p>
<p>“We have one sea and need one boat,” said Mayor Ann Lee, who took office in March, and had promised to end the quarrel.</p>
<div class="ad-slot">Advertisement</div>
<h2>A quarrel of ten years</h2>
<p>The towns had argued about fares since the last boat was sold, and about who should pay for the crew, the fuel and the piers.</p>
<blockquote class="pull-quote"><p>“We have one sea”</p></blockquote>
<p>Tickets will cost the same in both towns, the office said, and children under six will sail for free, as they did before.</p>
<p><strong>Read more:</strong> <a href="/2015/museum">Last boat sold to a museum</a></p>
<p>The first boat leaves on May 2, weather permitting, with both mayors on board and a brass band from each of the two towns.</p>
</div>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Fares to rise on island routes</a></li></ul></aside>
<section class="comments"><p>Great news for all of us who live on the islands, and have waited for so long, as my mother did!</p></section>
</article></main>
<footer><p>© 2025 The Quay Post. All rights reserved.</p></footer></body></html>`;

/** No article element, no JSON-LD: tables of the nineties with line breaks for paragraphs. */
export const OLD_PAGE = `<html><head><title>The Harbour Gazette - Lighthouse gets a new lamp</title>
<meta name="DC.date.issued" content="2003-05-14"></head><body>
<table><tr><td class="menu"><a href="a.html">News</a><br><a href="b.html">Tides</a></td><td>
<font size=5><b>Lighthouse gets a new lamp</b></font><br><br>
<b>By Tom Roe</b><br><br>
The lighthouse on Skerry Rock has a new lamp, the first since 1921, and sailors can see it from twenty miles away, the keeper said.<br><br>
"It is so bright, so white, that I can read in the kitchen at night," said Olav Berg, who has kept the light for thirty years.<br><br>
The old lamp, which was made in Paris, will be shown in the town museum, next to the boat in which it came to the island.<br><br>
The new one was paid for by the port, by the state, and by a collection among the fishermen of the three villages.
</td></tr></table></body></html>`;

/** A release of an authority: the headline above the main element, facts in a list. */
export const RELEASE_PAGE = `<!doctype html><html lang="en"><head><title>Ministry of Ports: Statement on the ferry accident</title>
<meta property="article:published_time" content="2025-03-04T16:00:00Z"></head><body>
<header><h1>Statement on the ferry accident</h1></header>
<main id="content"><dl class="meta"><dt>From:</dt><dd><a href="/ports">Ministry of Ports</a></dd><dt>Published</dt><dd class="date"><time datetime="2025-03-04">4 March 2025</time></dd></dl>
<div class="govspeak">
<p>The Minister of Ports, Ana Lima, today met the families of those who were on board the ferry that ran aground on Sunday night.</p>
<p>She thanked the crews of the lifeboats, who had brought all 214 passengers ashore within two hours, in a heavy sea and in the dark.</p>
<p>An inquiry, which a judge will lead, is to report by the summer, and its findings will be published in full, the minister said.</p>
<h3>Notes to editors</h3>
<ul><li>The ferry was built in 1998 and was inspected in January, when no faults were found in her hull or her engines.</li></ul>
</div></main><div id="cookie-banner"><p>We use cookies to make this website work, and to learn how you use it. You can change your mind at any time.</p></div>
</body></html>`;

/** What a script would fill in the browser: its words are in the JSON-LD alone. */
export const SHELL_PAGE = `<!doctype html><html><head><title>Loading</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry runs late',
  articleBody: `The ferry ran late on Monday.\n\n${BRISK.repeat(4)}`,
  datePublished: '2025-10-06',
})}</script></head><body><div id="root"><noscript>Enable scripts.</noscript></div></body></html>`;
