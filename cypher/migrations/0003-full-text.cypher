// Purpose: search by words. Superseded texts and their quotes are left out by the label.
// Parameters: none. Columns: none.
//
// Articles: `english`, because who searches for "missile tests" means a "missile test" too; the three
// texts are one index, so that a query whose words are spread over them matches.
// Names: no stemming and no stop words ("The Who" is a name). There is no analyzer that keeps stop
// words and folds accents, so the normalized spelling, which has none, is indexed beside the value.

CREATE FULLTEXT INDEX articleText IF NOT EXISTS
FOR (n:Current) ON EACH [n.headline, n.standfirst, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (n:Name) ON EACH [n.value, n.normalized]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
// Of all live facts only quotes have a text.
CREATE FULLTEXT INDEX quoteText IF NOT EXISTS
FOR (n:Live) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
