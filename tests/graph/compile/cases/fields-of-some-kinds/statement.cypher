CALL () {
  MATCH (this0:Entity)
  WHERE (this0.articleCount IS NOT NULL AND EXISTS {
    MATCH (this0)<-[:MENTIONS]-(this1)
    WHERE this1.language IN $param0
  })
  WITH this0
  ORDER BY this0.articleCount DESC, this0.id ASC
  LIMIT toInteger($param1)
  RETURN collect([this0.id]) AS var2, collect(this0) AS var3
}
CALL (var3) {
  UNWIND var3 AS this4
  WITH DISTINCT this4
  CALL (this4) {
    MATCH (this4:Person)<-[:SUBJECT]-(this5:Live { predicate: 'HOLDS_POSITION', negated: false })
    WITH this5, this5.originCount AS var6
    ORDER BY var6 DESC
    WITH this5, var6
    ORDER BY var6 DESC, this5.articleCount DESC, this5.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this5.label]) AS var7
  }
  CALL (this4) {
    MATCH (this4:Place)-[:WITHIN]->(this8)
    WITH this8
    ORDER BY this8.id ASC
    LIMIT 1
    RETURN collect([this8.name]) AS var9
  }
  RETURN collect([this4.id, this4.kind, this4.name, var7, var9]) AS var10
}
RETURN [[var2]] AS part0, var10 AS part1
